GRANT USAGE ON SCHEMA orders TO ${app_role};
GRANT SELECT, INSERT ON orders.domain_order TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON orders.operation TO ${app_role};
