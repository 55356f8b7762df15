CREATE TABLE ledger.hold (
    customer_id     uuid        NOT NULL,
    id              uuid        NOT NULL,
    amount_cents    bigint      NOT NULL,
    reference       text        NOT NULL,
    idempotency_key text        NOT NULL,
    status          text        NOT NULL,
    entry_seq       bigint,
    opened_at       timestamptz NOT NULL,
    ended_at        timestamptz,
    CONSTRAINT hold_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT hold_key_once UNIQUE (customer_id, idempotency_key),
    CONSTRAINT hold_account_fk FOREIGN KEY (customer_id) REFERENCES ledger.account (customer_id),
    CONSTRAINT hold_entry_fk FOREIGN KEY (customer_id, entry_seq) REFERENCES ledger.entry (customer_id, seq),
    CONSTRAINT hold_amount_positive CHECK (amount_cents > 0),
    CONSTRAINT hold_texts_bounded CHECK (length(reference) <= 140 AND length(idempotency_key) BETWEEN 1 AND 255),
    CONSTRAINT hold_ends_once CHECK (CASE status
        WHEN 'OPEN' THEN ended_at IS NULL AND entry_seq IS NULL
        WHEN 'CAPTURED' THEN ended_at IS NOT NULL AND entry_seq IS NOT NULL
        WHEN 'RELEASED' THEN ended_at IS NOT NULL AND entry_seq IS NULL
        ELSE false END)
);

CREATE INDEX hold_open ON ledger.hold (customer_id, opened_at) WHERE status = 'OPEN';

COMMENT ON TABLE ledger.hold IS
    'Money set aside for an operation under way: it counts against what is available until captured or released.';
