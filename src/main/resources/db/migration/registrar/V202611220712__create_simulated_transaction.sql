CREATE TABLE registry_simulator.transaction (
    id          text        NOT NULL,
    name        text        NOT NULL,
    result_code integer,
    expiry      date,
    failures    integer     NOT NULL,
    occurred_at timestamptz NOT NULL,
    CONSTRAINT simulated_transaction_pk PRIMARY KEY (id),
    CONSTRAINT simulated_transaction_result CHECK (num_nonnulls(result_code, expiry) <= 1),
    CONSTRAINT simulated_transaction_failures_counted CHECK (failures >= 0)
);

COMMENT ON TABLE registry_simulator.transaction IS 'What the simulated registry did or refused under a client transaction id; neither while it only failed';

GRANT SELECT, INSERT, UPDATE ON registry_simulator.transaction TO ${app_role};
