ALTER TABLE payments.payment
    ADD COLUMN returned_cents       bigint NOT NULL DEFAULT 0,
    ADD COLUMN returned_gross_cents bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT payment_returned_at_most_all CHECK (returned_cents BETWEEN 0 AND credited_cents
        AND returned_gross_cents BETWEEN 0 AND received_cents),
    ADD CONSTRAINT payment_refunded_wholly CHECK (status <> 'REFUNDED' OR returned_cents = credited_cents);

COMMENT ON COLUMN payments.payment.returned_cents IS
    'Credit that went back, or is on its way back: refunds requested or done, chargebacks open or lost.';
COMMENT ON COLUMN payments.payment.returned_gross_cents IS 'The money for it, with VAT where that was paid.';

GRANT UPDATE (returned_cents, returned_gross_cents) ON payments.payment TO ${app_role};
