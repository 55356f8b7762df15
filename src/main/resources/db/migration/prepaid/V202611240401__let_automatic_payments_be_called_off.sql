ALTER TABLE prepaid.auto_payment
    DROP CONSTRAINT auto_payment_state_known,
    ADD CONSTRAINT auto_payment_state_known CHECK (state IN ('UNDER_WAY', 'PAID', 'REFUSED', 'CALLED_OFF'));
