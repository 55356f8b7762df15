CREATE FUNCTION ledger.append(p_account ledger.account, p_seq bigint, p_amount bigint, p_balance bigint, p_hash bytea,
    p_entry jsonb)
    RETURNS void
    LANGUAGE plpgsql
    SET search_path = ledger, pg_temp AS
$$
BEGIN
    INSERT INTO entry (customer_id, seq, kind, amount_cents, balance_after_cents, counter_account, subscription,
                       reference, subject, parameters, idempotency_key, fingerprint, actor, occurred_at, receipt,
                       digest, hash)
    VALUES (p_account.customer_id, p_seq, p_entry ->> 'kind', p_amount, p_balance, p_entry ->> 'counterAccount',
            p_entry ->> 'subscription', p_entry ->> 'reference', p_entry ->> 'subject', p_entry ->> 'parameters',
            p_entry ->> 'key', decode(p_entry ->> 'fingerprint', 'hex'), p_entry ->> 'actor',
            p_account.last_occurred_at, p_entry ->> 'receipt', decode(p_entry ->> 'digest', 'hex'), p_hash);
END
$$;

COMMENT ON FUNCTION ledger.append IS 'Writes one entry of an account that was updated in the same call.';
