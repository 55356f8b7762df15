CREATE SCHEMA registry_simulator;

COMMENT ON SCHEMA registry_simulator IS 'The state of the simulated registry, which stands in for one outside: keyed by name, knows no customers';

GRANT USAGE ON SCHEMA registry_simulator TO ${app_role};
