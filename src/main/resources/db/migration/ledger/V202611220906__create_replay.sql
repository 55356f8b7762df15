CREATE FUNCTION ledger.replay(
    p_customer uuid, p_entry jsonb, OUT outcome text, OUT seq bigint, OUT balance bigint)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT CASE WHEN e.fingerprint = decode(p_entry ->> 'fingerprint', 'hex') THEN 'REPLAYED' ELSE 'KEY_REUSED' END,
           e.seq, e.balance_after_cents
      FROM ledger.entry e
     WHERE e.customer_id = p_customer AND e.idempotency_key = p_entry ->> 'key';
END;

COMMENT ON FUNCTION ledger.replay IS 'The effect that an idempotency key already had; nulls when it had none.';
