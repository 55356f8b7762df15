CREATE SCHEMA payments;

CREATE TABLE payments.payment (
    customer_id               uuid        NOT NULL,
    id                        uuid        NOT NULL,
    purpose                   text        NOT NULL,
    method                    text        NOT NULL,
    net_cents                 bigint      NOT NULL,
    vat_cents                 bigint      NOT NULL,
    payable_rate_basis_points integer     NOT NULL,
    reference                 text,
    actor                     text        NOT NULL,
    requested_at              timestamptz NOT NULL,
    status                    text        NOT NULL,
    received_cents            bigint      NOT NULL,
    credited_cents            bigint      NOT NULL,
    settled_at                timestamptz,
    CONSTRAINT payment_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT payment_customer_fk FOREIGN KEY (customer_id) REFERENCES customers.customer (customer_id),
    CONSTRAINT payment_purpose_known CHECK (purpose IN ('TOP_UP', 'PLAN')),
    CONSTRAINT payment_method_known CHECK (method IN ('CARD', 'BANK_TRANSFER')),
    CONSTRAINT payment_amounts_sensible CHECK (net_cents > 0 AND vat_cents >= 0),
    CONSTRAINT payment_rate_is_rate CHECK (payable_rate_basis_points BETWEEN 0 AND 10000),
    CONSTRAINT payment_transfer_has_reference CHECK ((method = 'BANK_TRANSFER') = (reference IS NOT NULL)),
    CONSTRAINT payment_status_known CHECK (status IN ('PENDING', 'SETTLED', 'FAILED', 'REFUNDED')),
    CONSTRAINT payment_fails_by_card CHECK (status <> 'FAILED' OR method = 'CARD'),
    CONSTRAINT payment_settled_when CHECK ((status IN ('SETTLED', 'REFUNDED')) = (settled_at IS NOT NULL)),
    CONSTRAINT payment_settled_by_money CHECK (received_cents >= 0 AND credited_cents BETWEEN 0 AND received_cents
        AND (settled_at IS NOT NULL) = (credited_cents > 0))
);

CREATE INDEX payment_by_status ON payments.payment (customer_id, status, requested_at);

COMMENT ON TABLE payments.payment IS
    'Money asked of a customer, fixed when asked, and what became of it; received with VAT where it is payable, credited net.';
