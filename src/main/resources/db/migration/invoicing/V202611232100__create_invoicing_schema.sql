CREATE SCHEMA invoicing;

GRANT USAGE ON SCHEMA invoicing TO ${app_role};
