CREATE SCHEMA ledger;

CREATE TABLE ledger.account (
    customer_id      uuid        NOT NULL,
    credits_posted   bigint      NOT NULL,
    debits_posted    bigint      NOT NULL,
    debits_pending   bigint      NOT NULL,
    entry_count      bigint      NOT NULL,
    last_hash        bytea       NOT NULL,
    last_occurred_at timestamptz NOT NULL,
    status           text        NOT NULL,
    CONSTRAINT account_pk PRIMARY KEY (customer_id),
    CONSTRAINT account_credits_not_negative CHECK (credits_posted >= 0),
    CONSTRAINT account_debits_not_negative CHECK (debits_posted >= 0),
    CONSTRAINT account_pending_not_negative CHECK (debits_pending >= 0),
    CONSTRAINT account_entries_not_negative CHECK (entry_count >= 0),
    CONSTRAINT account_hash_is_sha256 CHECK (octet_length(last_hash) = 32),
    CONSTRAINT account_status_known CHECK (status IN ('OPEN', 'FROZEN')),
    CONSTRAINT account_never_overdrawn
        CHECK (credits_posted - debits_posted - debits_pending >= 0 OR status = 'FROZEN')
) WITH (fillfactor = 50);

COMMENT ON TABLE ledger.account IS
    'One credit account a customer: totals in cents and the head of its chain of entries.';
