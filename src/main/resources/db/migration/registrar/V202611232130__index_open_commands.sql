CREATE INDEX command_open ON registrar.command (customer_id, submitted_at) WHERE completed_at IS NULL;
