CREATE SCHEMA catalog;

COMMENT ON SCHEMA catalog IS 'The suffixes that are sold and their rules';

GRANT USAGE ON SCHEMA catalog TO ${app_role};
