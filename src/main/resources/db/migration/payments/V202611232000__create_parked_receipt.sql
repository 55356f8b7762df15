CREATE TABLE payments.parked_receipt (
    source      text        NOT NULL,
    source_id   text        NOT NULL,
    reason      text        NOT NULL,
    minor_units bigint      NOT NULL,
    currency    text        NOT NULL,
    note        text        NOT NULL,
    customer_id uuid,
    payment_id  uuid,
    parked_at   timestamptz NOT NULL,
    CONSTRAINT parked_receipt_pk PRIMARY KEY (source, source_id),
    CONSTRAINT parked_receipt_source_known CHECK (source IN ('STRIPE', 'BANK_STATEMENT')),
    CONSTRAINT parked_receipt_reason_known CHECK (reason IN ('NO_REFERENCE', 'UNKNOWN_PAYMENT', 'OTHER_AMOUNT', 'OTHER_CURRENCY')),
    CONSTRAINT parked_receipt_amount_positive CHECK (minor_units > 0),
    CONSTRAINT parked_receipt_currency_is_code CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT parked_receipt_texts_short CHECK (length(source_id) BETWEEN 1 AND 255 AND length(note) <= 2000),
    CONSTRAINT parked_receipt_payment_of_customer CHECK ((customer_id IS NULL) = (payment_id IS NULL))
);

COMMENT ON TABLE payments.parked_receipt IS
    'Register: money that came and could not be credited by itself; staff decides.';

GRANT SELECT, INSERT ON payments.parked_receipt TO ${app_role};
