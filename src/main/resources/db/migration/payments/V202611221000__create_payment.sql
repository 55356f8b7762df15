CREATE SCHEMA payments;

CREATE TABLE payments.payment (
    customer_id    uuid        NOT NULL,
    id             uuid        NOT NULL,
    purpose        text        NOT NULL,
    method         text        NOT NULL,
    status         text        NOT NULL,
    net_cents      bigint      NOT NULL,
    vat_cents      bigint      NOT NULL,
    payable_cents  bigint      NOT NULL,
    received_cents bigint      NOT NULL,
    reference      text,
    actor          text        NOT NULL,
    requested_at   timestamptz NOT NULL,
    settled_at     timestamptz,
    CONSTRAINT payment_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT payment_customer_fk FOREIGN KEY (customer_id) REFERENCES customers.customer (customer_id),
    CONSTRAINT payment_purpose_known CHECK (purpose IN ('TOP_UP', 'PLAN')),
    CONSTRAINT payment_method_known CHECK (method IN ('CARD', 'BANK_TRANSFER')),
    CONSTRAINT payment_status_known CHECK (status IN ('PENDING', 'SETTLED', 'FAILED', 'REFUNDED')),
    CONSTRAINT payment_amounts_sensible CHECK (net_cents > 0 AND vat_cents >= 0 AND received_cents >= 0
        AND payable_cents BETWEEN net_cents AND net_cents + vat_cents),
    CONSTRAINT payment_transfer_has_reference CHECK ((method = 'BANK_TRANSFER') = (reference IS NOT NULL)),
    CONSTRAINT payment_settled_when CHECK ((status IN ('SETTLED', 'REFUNDED')) = (settled_at IS NOT NULL)),
    CONSTRAINT payment_settled_by_money CHECK (settled_at IS NULL OR received_cents > 0)
);

CREATE INDEX payment_by_status ON payments.payment (customer_id, status, requested_at);

COMMENT ON TABLE payments.payment IS 'Money asked of a customer, and whether it came; cents, net and with VAT.';
