CREATE TABLE payments.chargeback (
    customer_id    uuid        NOT NULL,
    id             text        NOT NULL,
    payment_id     uuid        NOT NULL,
    credit_cents   bigint      NOT NULL,
    gross_cents    bigint      NOT NULL,
    entry_sequence bigint,
    status         text        NOT NULL,
    opened_at      timestamptz NOT NULL,
    closed_at      timestamptz,
    CONSTRAINT chargeback_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT chargeback_payment_fk FOREIGN KEY (customer_id, payment_id) REFERENCES payments.payment (customer_id, id),
    CONSTRAINT chargeback_id_short CHECK (length(id) BETWEEN 1 AND 255),
    CONSTRAINT chargeback_amounts_sensible CHECK (credit_cents >= 0 AND gross_cents >= credit_cents),
    CONSTRAINT chargeback_posted_if_any CHECK ((entry_sequence IS NOT NULL) = (credit_cents > 0)),
    CONSTRAINT chargeback_status_known CHECK (status IN ('OPEN', 'WON', 'LOST')),
    CONSTRAINT chargeback_closed_when CHECK ((status = 'OPEN') = (closed_at IS NULL))
);

CREATE INDEX chargeback_by_payment ON payments.chargeback (customer_id, payment_id);

COMMENT ON TABLE payments.chargeback IS
    'Money that the payer''s bank took back; the credit went with it, and returns if the dispute is won.';

GRANT SELECT, INSERT, UPDATE (status, closed_at) ON payments.chargeback TO ${app_role};
