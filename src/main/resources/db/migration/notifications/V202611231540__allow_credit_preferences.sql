ALTER TABLE notifications.preference
    DROP CONSTRAINT preference_kind_known,
    ADD CONSTRAINT preference_kind_known CHECK (kind IN ('TICKET_ANSWER', 'TOP_UP_SETTLED', 'OPERATION_FAILED',
        'PURCHASE_PENDING', 'LOW_CREDIT', 'EXPIRY', 'AUTO_RENEWAL'));
