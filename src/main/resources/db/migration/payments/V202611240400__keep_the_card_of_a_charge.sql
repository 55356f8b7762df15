CREATE TABLE payments.saved_card_charge (
    customer_id uuid NOT NULL,
    payment_id  uuid NOT NULL,
    payer       text NOT NULL,
    card        text NOT NULL,
    CONSTRAINT saved_card_charge_pk PRIMARY KEY (customer_id, payment_id),
    CONSTRAINT saved_card_charge_payment_fk FOREIGN KEY (customer_id, payment_id) REFERENCES payments.payment (customer_id, id),
    CONSTRAINT saved_card_charge_names_short CHECK (length(payer) BETWEEN 1 AND 255 AND length(card) BETWEEN 1 AND 255)
);

COMMENT ON TABLE payments.saved_card_charge IS
    'The card that a payment is charged to while its owner is away: this one, even if another is saved meanwhile.';

GRANT SELECT, INSERT ON payments.saved_card_charge TO ${app_role};
