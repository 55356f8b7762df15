CREATE TABLE payments.stripe_event (
    event_id    text        NOT NULL,
    kind        text        NOT NULL,
    subject     text        NOT NULL,
    charge      text,
    state       text        NOT NULL,
    failure     text,
    minor_units bigint,
    currency    text,
    customer_id uuid,
    payment_id  uuid,
    refund_id   uuid,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT stripe_event_pk PRIMARY KEY (event_id),
    CONSTRAINT stripe_event_kind_known CHECK (kind IN ('SESSION_COMPLETED', 'SESSION_PAID', 'SESSION_FAILED',
        'SESSION_EXPIRED', 'CHARGE_SUCCEEDED', 'CHARGE_FAILED', 'REFUND_CREATED', 'REFUND_UPDATED', 'REFUND_FAILED',
        'DISPUTE_CREATED', 'DISPUTE_WITHDRAWN', 'DISPUTE_REINSTATED', 'DISPUTE_CLOSED')),
    CONSTRAINT stripe_event_names_short CHECK (length(event_id) BETWEEN 1 AND 255 AND length(subject) BETWEEN 1 AND 255
        AND length(charge) BETWEEN 1 AND 255 AND length(state) <= 255 AND length(failure) <= 255),
    CONSTRAINT stripe_event_sum_whole CHECK ((minor_units IS NULL) = (currency IS NULL)),
    CONSTRAINT stripe_event_amount_positive CHECK (minor_units > 0),
    CONSTRAINT stripe_event_currency_is_code CHECK (currency ~ '^[A-Z]{3}$')
);

COMMENT ON TABLE payments.stripe_event IS
    'Register: what Stripe told, once an event, without what it says of persons; acted on later by a job.';

GRANT SELECT, INSERT ON payments.stripe_event TO ${app_role};
