CREATE TABLE ledger.entry (
    customer_id         uuid        NOT NULL,
    seq                 bigint      NOT NULL,
    kind                text        NOT NULL,
    amount_cents        bigint      NOT NULL,
    balance_after_cents bigint      NOT NULL,
    counter_account     text        NOT NULL,
    subscription        text,
    reference           text        NOT NULL,
    subject             text,
    parameters          text        NOT NULL,
    idempotency_key     text        NOT NULL,
    fingerprint         bytea       NOT NULL,
    actor               text        NOT NULL,
    occurred_at         timestamptz NOT NULL,
    receipt             text,
    digest              bytea       NOT NULL,
    hash                bytea       NOT NULL,
    CONSTRAINT entry_pk PRIMARY KEY (customer_id, seq),
    CONSTRAINT entry_key_once UNIQUE (customer_id, idempotency_key),
    CONSTRAINT entry_account_fk FOREIGN KEY (customer_id) REFERENCES ledger.account (customer_id),
    CONSTRAINT entry_seq_from_one CHECK (seq >= 1),
    CONSTRAINT entry_moves_money CHECK (amount_cents <> 0),
    CONSTRAINT entry_sign_fits_kind CHECK (CASE
        WHEN kind IN ('ENTRY_TOP_UP', 'TOP_UP', 'CARRY_IN', 'REWARD') THEN amount_cents > 0
        WHEN kind IN ('CARRY_OUT', 'REGISTRATION', 'TRANSFER', 'RENEWAL', 'RESTORE', 'REFUND', 'CHARGEBACK')
            THEN amount_cents < 0
        ELSE kind IN ('REVERSAL', 'ADJUSTMENT') END),
    CONSTRAINT entry_counter_account_known
        CHECK (counter_account IN ('FUNDS_RECEIVED', 'DOMAIN_SALES', 'CARRIED_CREDIT', 'ADJUSTMENTS', 'REWARDS')),
    CONSTRAINT entry_texts_bounded CHECK (length(reference) <= 140 AND length(subject) <= 255
        AND length(parameters) <= 2000 AND length(receipt) <= 4000 AND length(actor) <= 120
        AND length(subscription) <= 40 AND length(idempotency_key) BETWEEN 1 AND 255),
    CONSTRAINT entry_digests_are_sha256
        CHECK (octet_length(fingerprint) = 32 AND octet_length(digest) = 32 AND octet_length(hash) = 32)
);

CREATE INDEX entry_by_time ON ledger.entry (customer_id, occurred_at);

COMMENT ON TABLE ledger.entry IS
    'Money that moved, numbered 1..n per customer without gaps, each row chained to the one before. Insert-only.';
