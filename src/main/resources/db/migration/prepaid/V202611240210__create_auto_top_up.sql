CREATE TABLE prepaid.auto_top_up (
    customer_id     uuid        NOT NULL,
    threshold_cents bigint      NOT NULL,
    amount_cents    bigint      NOT NULL,
    ceiling_cents   bigint      NOT NULL,
    enabled         boolean     NOT NULL,
    failures        integer     NOT NULL,
    not_before      timestamptz NOT NULL,
    CONSTRAINT auto_top_up_pk PRIMARY KEY (customer_id),
    CONSTRAINT auto_top_up_customer_fk FOREIGN KEY (customer_id) REFERENCES customers.customer (customer_id),
    CONSTRAINT auto_top_up_amounts CHECK (threshold_cents > 0 AND amount_cents > 0 AND ceiling_cents >= amount_cents),
    CONSTRAINT auto_top_up_failures_counted CHECK (failures BETWEEN 0 AND 3),
    CONSTRAINT auto_top_up_stops_after_three CHECK (failures < 3 OR NOT enabled)
);

CREATE INDEX auto_top_up_enabled ON prepaid.auto_top_up (customer_id) WHERE enabled;

COMMENT ON TABLE prepaid.auto_top_up IS
    'When a customer wants its saved card charged: below which credit, how much, at most how much in a month; net.';

GRANT SELECT, INSERT, UPDATE ON prepaid.auto_top_up TO ${app_role};

CREATE TABLE prepaid.auto_payment (
    customer_id  uuid        NOT NULL,
    payment_id   uuid        NOT NULL,
    amount_cents bigint      NOT NULL,
    requested_at timestamptz NOT NULL,
    state        text        NOT NULL,
    CONSTRAINT auto_payment_pk PRIMARY KEY (customer_id, payment_id),
    CONSTRAINT auto_payment_payment_fk FOREIGN KEY (customer_id, payment_id) REFERENCES payments.payment (customer_id, id),
    CONSTRAINT auto_payment_amount_positive CHECK (amount_cents > 0),
    CONSTRAINT auto_payment_state_known CHECK (state IN ('UNDER_WAY', 'PAID', 'REFUSED'))
);

CREATE UNIQUE INDEX auto_payment_one_under_way ON prepaid.auto_payment (customer_id) WHERE state = 'UNDER_WAY';
CREATE INDEX auto_payment_by_day ON prepaid.auto_payment (customer_id, requested_at);

COMMENT ON TABLE prepaid.auto_payment IS 'Payments that were asked of a saved card by themselves; one at a time.';

GRANT SELECT, INSERT, UPDATE (state) ON prepaid.auto_payment TO ${app_role};
