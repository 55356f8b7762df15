CREATE SCHEMA support;

COMMENT ON SCHEMA support IS 'Questions to the provider: tickets of customers and messages of the contact form';

CREATE SEQUENCE support.case_number AS bigint START 1001;

COMMENT ON SEQUENCE support.case_number IS 'Numbers of tickets and contact messages alike; gaps are allowed.';

GRANT USAGE ON SCHEMA support TO ${app_role};
GRANT USAGE ON SEQUENCE support.case_number TO ${app_role};
