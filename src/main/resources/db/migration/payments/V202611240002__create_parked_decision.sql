ALTER TABLE payments.parked_receipt
    DROP CONSTRAINT parked_receipt_reason_known,
    ADD CONSTRAINT parked_receipt_reason_known CHECK (reason IN ('NO_REFERENCE', 'SEVERAL_REFERENCES', 'UNKNOWN_PAYMENT',
        'OTHER_AMOUNT', 'OTHER_CURRENCY', 'PAID_ALREADY', 'REFUND_RETURNED', 'TAKEN_BACK'));

CREATE INDEX parked_receipt_oldest ON payments.parked_receipt (parked_at);

CREATE TABLE payments.parked_decision (
    source      text        NOT NULL,
    source_id   text        NOT NULL,
    kind        text        NOT NULL,
    customer_id uuid,
    payment_id  uuid,
    receipt_id  uuid,
    reason      text        NOT NULL,
    actor       text        NOT NULL,
    decided_at  timestamptz NOT NULL,
    CONSTRAINT parked_decision_pk PRIMARY KEY (source, source_id),
    CONSTRAINT parked_decision_receipt_fk FOREIGN KEY (source, source_id) REFERENCES payments.parked_receipt (source, source_id),
    CONSTRAINT parked_decision_noted_fk FOREIGN KEY (customer_id, receipt_id) REFERENCES payments.receipt (customer_id, id),
    CONSTRAINT parked_decision_kind_known CHECK (kind IN ('ASSIGNED', 'RETURNED', 'DISMISSED')),
    CONSTRAINT parked_decision_assigned_to CHECK (CASE WHEN kind = 'ASSIGNED'
        THEN customer_id IS NOT NULL AND payment_id IS NOT NULL AND receipt_id IS NOT NULL
        ELSE customer_id IS NULL AND payment_id IS NULL AND receipt_id IS NULL END),
    CONSTRAINT parked_decision_reason_short CHECK (length(reason) BETWEEN 1 AND 500)
);

COMMENT ON TABLE payments.parked_decision IS
    'Register: what staff made of money that was parked; said once and for good.';

GRANT SELECT, INSERT ON payments.parked_decision TO ${app_role};
