ALTER TABLE payments.parked_receipt
    DROP CONSTRAINT parked_receipt_reason_known,
    ADD CONSTRAINT parked_receipt_reason_known CHECK (reason IN ('NO_REFERENCE', 'UNKNOWN_PAYMENT', 'OTHER_AMOUNT',
        'OTHER_CURRENCY', 'PAID_ALREADY', 'REFUND_RETURNED'));
