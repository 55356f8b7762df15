CREATE TABLE payments.receipt (
    customer_id  uuid        NOT NULL,
    id           uuid        NOT NULL,
    payment_id   uuid        NOT NULL,
    amount_cents bigint      NOT NULL,
    value_date   date        NOT NULL,
    actor        text        NOT NULL,
    noted_at     timestamptz NOT NULL,
    CONSTRAINT receipt_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT receipt_payment_fk FOREIGN KEY (customer_id, payment_id) REFERENCES payments.payment (customer_id, id),
    CONSTRAINT receipt_amount_positive CHECK (amount_cents > 0)
);

CREATE INDEX receipt_by_payment ON payments.receipt (customer_id, payment_id);

COMMENT ON TABLE payments.receipt IS 'Bank transfers that staff saw arriving for a payment; several may add up to one. Insert-only.';
