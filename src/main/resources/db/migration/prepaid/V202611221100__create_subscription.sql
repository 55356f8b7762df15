CREATE SCHEMA prepaid;

CREATE SEQUENCE prepaid.order_number AS bigint START 343273;

COMMENT ON SEQUENCE prepaid.order_number IS 'Order numbers of plans and domain orders; gaps are allowed.';

CREATE TABLE prepaid.subscription (
    customer_id  uuid        NOT NULL,
    order_number bigint      NOT NULL,
    tier         text        NOT NULL,
    edition      integer     NOT NULL,
    payment_id   uuid,
    activated_at timestamptz NOT NULL,
    closed_at    timestamptz,
    CONSTRAINT subscription_pk PRIMARY KEY (customer_id, order_number),
    CONSTRAINT subscription_payment_once UNIQUE (customer_id, payment_id),
    CONSTRAINT subscription_payment_fk FOREIGN KEY (customer_id, payment_id)
        REFERENCES payments.payment (customer_id, id),
    CONSTRAINT subscription_number_from_one CHECK (order_number >= 1),
    CONSTRAINT subscription_tier_known CHECK (tier IN ('MEMBER', 'PRESTIGE', 'ELITE', 'SUPER_ELITE')),
    CONSTRAINT subscription_edition_is_year CHECK (edition BETWEEN 2000 AND 2999),
    CONSTRAINT subscription_closed_after CHECK (closed_at >= activated_at)
);

CREATE UNIQUE INDEX subscription_one_in_force ON prepaid.subscription (customer_id) WHERE closed_at IS NULL;

COMMENT ON TABLE prepaid.subscription IS
    'The plan a customer holds, and those held before: tier and edition (R1, R9); without payment if taken over.';
