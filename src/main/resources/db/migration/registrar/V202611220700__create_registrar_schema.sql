CREATE SCHEMA registrar;

COMMENT ON SCHEMA registrar IS 'What is asked of registries, and the jobs that ask it';

GRANT USAGE ON SCHEMA registrar TO ${app_role};
