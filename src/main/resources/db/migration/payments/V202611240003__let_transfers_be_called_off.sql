ALTER TABLE payments.payment
    DROP CONSTRAINT payment_fails_by_card,
    ADD COLUMN called_off text,
    ADD CONSTRAINT payment_called_off_why CHECK (called_off IS NULL OR length(called_off) <= 500),
    ADD CONSTRAINT payment_fails_by_card CHECK (status <> 'FAILED' OR method = 'CARD' OR called_off IS NOT NULL);

COMMENT ON COLUMN payments.payment.called_off IS
    'Why it is no longer awaited, in the words of staff; empty where the customer called it off. Money that comes all the same counts.';

GRANT UPDATE (called_off) ON payments.payment TO ${app_role};
