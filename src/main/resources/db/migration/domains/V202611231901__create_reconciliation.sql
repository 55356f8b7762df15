CREATE TABLE domains.reconciliation (
    ended_at   timestamptz NOT NULL,
    asked      integer     NOT NULL,
    unanswered integer     NOT NULL,
    CONSTRAINT reconciliation_pk PRIMARY KEY (ended_at),
    CONSTRAINT reconciliation_counts CHECK (unanswered BETWEEN 0 AND asked)
);

COMMENT ON TABLE domains.reconciliation IS 'When registries were asked about every domain held, once a night';

GRANT SELECT, INSERT ON domains.reconciliation TO ${app_role};
