CREATE SCHEMA backoffice;

CREATE TABLE backoffice.adjustment (
    customer_id    uuid        NOT NULL,
    id             uuid        NOT NULL,
    amount_cents   bigint      NOT NULL,
    reason         text        NOT NULL,
    proposed_by    text        NOT NULL,
    proposed_at    timestamptz NOT NULL,
    status         text        NOT NULL,
    decided_by     text,
    decided_at     timestamptz,
    entry_sequence bigint,
    CONSTRAINT adjustment_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT adjustment_customer_fk FOREIGN KEY (customer_id) REFERENCES customers.customer (customer_id),
    CONSTRAINT adjustment_amount_sensible CHECK (amount_cents <> 0 AND abs(amount_cents) <= 1000000),
    CONSTRAINT adjustment_reason_given CHECK (length(reason) BETWEEN 1 AND 500),
    CONSTRAINT adjustment_status_known CHECK (status IN ('PROPOSED', 'POSTED', 'DECLINED')),
    CONSTRAINT adjustment_decided_wholly CHECK ((status = 'PROPOSED') = (decided_by IS NULL)
        AND (decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT adjustment_posted_as_entry CHECK ((status = 'POSTED') = (entry_sequence IS NOT NULL)),
    CONSTRAINT adjustment_large_by_two CHECK (status <> 'POSTED' OR abs(amount_cents) <= 50000 OR decided_by <> proposed_by)
);

COMMENT ON TABLE backoffice.adjustment IS
    'Corrections of credit by staff, with their reason; above 500 euro a second member of the staff decides.';

CREATE TABLE backoffice.open_adjustment (
    proposed_at   timestamptz NOT NULL,
    adjustment_id uuid        NOT NULL,
    customer_id   uuid        NOT NULL,
    CONSTRAINT open_adjustment_pk PRIMARY KEY (proposed_at, adjustment_id)
);

COMMENT ON TABLE backoffice.open_adjustment IS 'Register of work: corrections that wait for a second member of the staff.';

GRANT USAGE ON SCHEMA backoffice TO ${app_role};
GRANT SELECT, INSERT, UPDATE (status, decided_by, decided_at, entry_sequence) ON backoffice.adjustment TO ${app_role};
GRANT SELECT, INSERT, DELETE ON backoffice.open_adjustment TO ${app_role};
