CREATE TABLE payments.card_notification (
    gateway     text        NOT NULL,
    event_id    text        NOT NULL,
    customer_id uuid        NOT NULL,
    payment_id  uuid        NOT NULL,
    outcome     text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT card_notification_pk PRIMARY KEY (gateway, event_id),
    CONSTRAINT card_notification_outcome_known CHECK (outcome IN ('PAID', 'REFUSED'))
);

COMMENT ON TABLE payments.card_notification IS
    'Register: what card gateways told, once an event; acted on later by a job.';
