CREATE TABLE payments.bank_movement (
    id           text    NOT NULL,
    digest       text    NOT NULL,
    position     integer NOT NULL,
    line         integer NOT NULL,
    direction    text    NOT NULL,
    amount_cents bigint  NOT NULL,
    booked_on    date    NOT NULL,
    valued_on    date    NOT NULL,
    payer        text    NOT NULL,
    payer_iban   text    NOT NULL,
    remittance   text    NOT NULL,
    outcome      text    NOT NULL,
    customer_id  uuid,
    payment_id   uuid,
    receipt_id   uuid,
    CONSTRAINT bank_movement_pk PRIMARY KEY (id),
    CONSTRAINT bank_movement_statement_fk FOREIGN KEY (digest, position) REFERENCES payments.bank_statement (digest, position),
    CONSTRAINT bank_movement_receipt_fk FOREIGN KEY (customer_id, receipt_id) REFERENCES payments.receipt (customer_id, id),
    CONSTRAINT bank_movement_receipt_once UNIQUE (customer_id, receipt_id),
    CONSTRAINT bank_movement_id_is_sha256 CHECK (id ~ '^[0-9a-f]{64}$'),
    CONSTRAINT bank_movement_direction_known CHECK (direction IN ('IN', 'OUT', 'RETURNED', 'TAKEN_BACK')),
    CONSTRAINT bank_movement_amount_positive CHECK (amount_cents > 0),
    CONSTRAINT bank_movement_texts_short CHECK (length(payer) <= 140 AND length(payer_iban) <= 140 AND length(remittance) <= 1000),
    CONSTRAINT bank_movement_outcome_known CHECK (outcome IN ('NOTED', 'CONFIRMED', 'PARKED', 'PASSED')),
    CONSTRAINT bank_movement_noted_for CHECK (CASE WHEN outcome IN ('NOTED', 'CONFIRMED')
        THEN direction = 'IN' AND customer_id IS NOT NULL AND payment_id IS NOT NULL AND receipt_id IS NOT NULL
        ELSE customer_id IS NULL AND payment_id IS NULL AND receipt_id IS NULL END),
    CONSTRAINT bank_movement_passed_went CHECK ((outcome = 'PASSED') = (direction = 'OUT'))
);

CREATE INDEX bank_movement_by_statement ON payments.bank_movement (digest, position, line);

COMMENT ON TABLE payments.bank_movement IS
    'Register: what a bank booked, once, however many files tell of it, and what was made of it.';

GRANT SELECT, INSERT ON payments.bank_movement TO ${app_role};
