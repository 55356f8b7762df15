CREATE TABLE prepaid.order_number_register (
    order_number bigint NOT NULL,
    customer_id  uuid   NOT NULL,
    CONSTRAINT order_number_register_pk PRIMARY KEY (order_number)
);

COMMENT ON TABLE prepaid.order_number_register IS 'Register: whose order a number names.';
