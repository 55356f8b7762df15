CREATE INDEX membership_by_customer ON identity.membership (customer_id);
