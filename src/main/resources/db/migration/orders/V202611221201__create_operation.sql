CREATE TABLE orders.operation (
    customer_id    uuid        NOT NULL,
    id             uuid        NOT NULL,
    order_number   bigint      NOT NULL,
    line           integer     NOT NULL,
    operation      text        NOT NULL,
    domain         text        NOT NULL,
    years          integer     NOT NULL,
    price_cents    bigint      NOT NULL,
    receipt        text        NOT NULL,
    status         text        NOT NULL,
    reason         text,
    expiry_before  date,
    expiry_after   date,
    placed_at      timestamptz NOT NULL,
    ended_at       timestamptz,
    CONSTRAINT operation_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT operation_order_fk FOREIGN KEY (customer_id, order_number)
        REFERENCES orders.domain_order (customer_id, number),
    CONSTRAINT operation_line_once UNIQUE (customer_id, order_number, line),
    CONSTRAINT operation_line_positive CHECK (line BETWEEN 1 AND 1000),
    CONSTRAINT operation_kind_known CHECK (operation IN ('REGISTER', 'TRANSFER', 'RENEW', 'RESTORE')),
    CONSTRAINT operation_term_sensible CHECK (years BETWEEN 1 AND 10),
    CONSTRAINT operation_never_free CHECK (price_cents > 0),
    CONSTRAINT operation_status_known
        CHECK (status IN ('PENDING', 'UNKNOWN', 'COMPLETED', 'FAILED', 'UNCOVERED')),
    CONSTRAINT operation_ended_when CHECK ((status IN ('PENDING', 'UNKNOWN')) = (ended_at IS NULL)),
    CONSTRAINT operation_failed_why CHECK ((status = 'FAILED') = (reason IS NOT NULL)),
    CONSTRAINT operation_texts_bounded CHECK (length(domain) <= 253 AND length(receipt) <= 4000 AND length(reason) <= 100)
);

CREATE UNIQUE INDEX operation_one_in_progress ON orders.operation (customer_id, domain)
    WHERE status IN ('PENDING', 'UNKNOWN');

CREATE INDEX operation_by_domain ON orders.operation (customer_id, domain, placed_at);

CREATE INDEX operation_uncovered ON orders.operation (customer_id, placed_at) WHERE status = 'UNCOVERED';

COMMENT ON TABLE orders.operation IS
    'One line of an order: what is done to a domain, at which price, and how it ended. Its id is the hold''s.';
