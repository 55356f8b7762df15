CREATE TABLE payments.open_refund (
    requested_at timestamptz NOT NULL,
    refund_id    uuid        NOT NULL,
    customer_id  uuid        NOT NULL,
    CONSTRAINT open_refund_pk PRIMARY KEY (requested_at, refund_id)
);

COMMENT ON TABLE payments.open_refund IS 'Register of work: refunds under way, for staff, over all customers.';

GRANT SELECT, INSERT, DELETE ON payments.open_refund TO ${app_role};
