CREATE TABLE orders.refused_line (
    customer_id  uuid    NOT NULL,
    order_number bigint  NOT NULL,
    line         integer NOT NULL,
    operation    text,
    domain       text    NOT NULL,
    reason       text    NOT NULL,
    arguments    text    NOT NULL,
    CONSTRAINT refused_line_pk PRIMARY KEY (customer_id, order_number, line),
    CONSTRAINT refused_line_order_fk FOREIGN KEY (customer_id, order_number)
        REFERENCES orders.domain_order (customer_id, number),
    CONSTRAINT refused_line_positive CHECK (line BETWEEN 1 AND 1000),
    CONSTRAINT refused_line_kind_known CHECK (operation IN ('REGISTER', 'TRANSFER', 'RENEW', 'RESTORE')),
    CONSTRAINT refused_line_texts_bounded
        CHECK (length(domain) BETWEEN 1 AND 300 AND length(reason) <= 100 AND length(arguments) <= 4000)
);

COMMENT ON TABLE orders.refused_line IS 'What was asked for with an order and is no part of it, and why.';
