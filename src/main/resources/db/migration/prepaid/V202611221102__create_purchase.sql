CREATE TABLE prepaid.purchase (
    customer_id  uuid        NOT NULL,
    payment_id   uuid        NOT NULL,
    tier         text        NOT NULL,
    edition      integer     NOT NULL,
    asked_at     timestamptz NOT NULL,
    outcome      text,
    CONSTRAINT purchase_pk PRIMARY KEY (customer_id, payment_id),
    CONSTRAINT purchase_payment_fk FOREIGN KEY (customer_id, payment_id)
        REFERENCES payments.payment (customer_id, id),
    CONSTRAINT purchase_tier_known CHECK (tier IN ('MEMBER', 'PRESTIGE', 'ELITE', 'SUPER_ELITE')),
    CONSTRAINT purchase_edition_is_year CHECK (edition BETWEEN 2000 AND 2999),
    CONSTRAINT purchase_outcome_known CHECK (outcome IN ('ACTIVATED', 'CREDITED_AS_TOP_UP'))
);

COMMENT ON TABLE prepaid.purchase IS 'A plan asked for, and what became of it when it was paid.';
