CREATE TABLE payments.saved_card (
    customer_id   uuid        NOT NULL,
    payer         text        NOT NULL,
    card          text        NOT NULL,
    brand         text        NOT NULL,
    last_digits   text        NOT NULL,
    good_year     integer     NOT NULL,
    good_month    integer     NOT NULL,
    saved_at      timestamptz NOT NULL,
    CONSTRAINT saved_card_pk PRIMARY KEY (customer_id),
    CONSTRAINT saved_card_customer_fk FOREIGN KEY (customer_id) REFERENCES customers.customer (customer_id),
    CONSTRAINT saved_card_names_short CHECK (length(payer) BETWEEN 1 AND 255 AND length(card) BETWEEN 1 AND 255
        AND length(brand) BETWEEN 1 AND 40),
    CONSTRAINT saved_card_no_number CHECK (last_digits ~ '^[0-9]{4}$'),
    CONSTRAINT saved_card_good_month CHECK (good_year BETWEEN 2000 AND 2999 AND good_month BETWEEN 1 AND 12)
);

COMMENT ON TABLE payments.saved_card IS
    'The card that a customer lets be charged without being there: the gateway''s names for it, never its number.';

GRANT SELECT, INSERT, UPDATE, DELETE ON payments.saved_card TO ${app_role};

CREATE TABLE payments.card_saving (
    customer_id uuid NOT NULL,
    payment_id  uuid NOT NULL,
    CONSTRAINT card_saving_pk PRIMARY KEY (customer_id, payment_id),
    CONSTRAINT card_saving_payment_fk FOREIGN KEY (customer_id, payment_id) REFERENCES payments.payment (customer_id, id)
);

COMMENT ON TABLE payments.card_saving IS 'Payments whose payer lets the card be kept for later.';

GRANT SELECT, INSERT ON payments.card_saving TO ${app_role};
