CREATE SCHEMA orders;

CREATE TABLE orders.domain_order (
    customer_id    uuid        NOT NULL,
    number         bigint      NOT NULL,
    submission_key text        NOT NULL,
    plan_order     bigint      NOT NULL,
    actor          text        NOT NULL,
    placed_at      timestamptz NOT NULL,
    CONSTRAINT domain_order_pk PRIMARY KEY (customer_id, number),
    CONSTRAINT domain_order_submitted_once UNIQUE (customer_id, submission_key),
    CONSTRAINT domain_order_key_bounded CHECK (length(submission_key) BETWEEN 1 AND 255)
);

COMMENT ON TABLE orders.domain_order IS 'Domain operations asked for together, on the plan in force then.';
