CREATE TABLE payments.reference_register (
    reference   text NOT NULL,
    customer_id uuid NOT NULL,
    payment_id  uuid NOT NULL,
    CONSTRAINT reference_register_pk PRIMARY KEY (reference)
);

COMMENT ON TABLE payments.reference_register IS 'Register: whose payment a bank transfer''s reference names.';

CREATE TABLE payments.open_transfer (
    requested_at timestamptz NOT NULL,
    payment_id   uuid        NOT NULL,
    customer_id  uuid        NOT NULL,
    CONSTRAINT open_transfer_pk PRIMARY KEY (requested_at, payment_id)
);

COMMENT ON TABLE payments.open_transfer IS 'Register of work: bank transfers awaited, for staff, over all customers.';
