CREATE SCHEMA domains;

COMMENT ON SCHEMA domains IS 'The portfolio: which customer holds which domain';

GRANT USAGE ON SCHEMA domains TO ${app_role};
