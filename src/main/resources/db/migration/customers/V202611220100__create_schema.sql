CREATE SCHEMA customers;

COMMENT ON SCHEMA customers IS 'The agencies and their billing profiles';

GRANT USAGE ON SCHEMA customers TO ${app_role};
