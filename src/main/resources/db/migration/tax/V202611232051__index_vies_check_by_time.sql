CREATE INDEX vies_check_by_time ON tax.vies_check (customer_id, asked_at);
