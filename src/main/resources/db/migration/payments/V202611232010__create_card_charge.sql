CREATE TABLE payments.card_charge (
    customer_id uuid        NOT NULL,
    payment_id  uuid        NOT NULL,
    charge      text        NOT NULL,
    taken_at    timestamptz NOT NULL,
    CONSTRAINT card_charge_pk PRIMARY KEY (customer_id, payment_id),
    CONSTRAINT card_charge_payment_fk FOREIGN KEY (customer_id, payment_id) REFERENCES payments.payment (customer_id, id),
    CONSTRAINT card_charge_named CHECK (length(charge) BETWEEN 1 AND 255)
);

COMMENT ON TABLE payments.card_charge IS 'What the card gateway calls the money that settled a payment.';

GRANT SELECT, INSERT ON payments.card_charge TO ${app_role};
