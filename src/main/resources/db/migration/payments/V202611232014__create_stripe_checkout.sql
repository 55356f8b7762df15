CREATE TABLE payments.stripe_checkout (
    customer_id  uuid        NOT NULL,
    payment_id   uuid        NOT NULL,
    session      text        NOT NULL,
    page         text        NOT NULL,
    opened_at    timestamptz NOT NULL,
    closes_at    timestamptz NOT NULL,
    submitted_at timestamptz,
    CONSTRAINT stripe_checkout_pk PRIMARY KEY (customer_id, payment_id),
    CONSTRAINT stripe_checkout_payment_fk FOREIGN KEY (customer_id, payment_id) REFERENCES payments.payment (customer_id, id),
    CONSTRAINT stripe_checkout_session_named CHECK (length(session) BETWEEN 1 AND 255),
    CONSTRAINT stripe_checkout_page_addressed CHECK (length(page) BETWEEN 1 AND 4096),
    CONSTRAINT stripe_checkout_closes_after_opening CHECK (closes_at > opened_at)
);

COMMENT ON TABLE payments.stripe_checkout IS 'The page of Stripe where a payment is paid: a Checkout Session, one for a payment.';
COMMENT ON COLUMN payments.stripe_checkout.submitted_at IS 'When it was known that the payer is done there.';

GRANT SELECT, INSERT, UPDATE (submitted_at) ON payments.stripe_checkout TO ${app_role};
