CREATE TABLE payments.charge_register (
    charge      text NOT NULL,
    customer_id uuid NOT NULL,
    payment_id  uuid NOT NULL,
    CONSTRAINT charge_register_pk PRIMARY KEY (charge),
    CONSTRAINT charge_register_named CHECK (length(charge) BETWEEN 1 AND 255)
);

COMMENT ON TABLE payments.charge_register IS
    'Register: which payment the money of a card gateway settled; a charge settles one payment, once.';

GRANT SELECT, INSERT ON payments.charge_register TO ${app_role};
