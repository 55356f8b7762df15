CREATE TABLE prepaid.order_number_register (
    order_number bigint NOT NULL,
    customer_id  uuid   NOT NULL,
    CONSTRAINT order_number_register_pk PRIMARY KEY (order_number),
    CONSTRAINT order_number_register_from_one CHECK (order_number >= 1)
);

COMMENT ON TABLE prepaid.order_number_register IS 'Register: whose order a number names.';
