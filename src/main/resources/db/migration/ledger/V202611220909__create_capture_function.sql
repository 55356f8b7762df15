CREATE FUNCTION ledger.capture(
    p_customer uuid, p_hold uuid, p_at timestamptz, p_entry jsonb,
    OUT outcome text, OUT seq bigint, OUT balance bigint, OUT held bigint)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = ledger, pg_temp AS
$$
DECLARE
    captured CONSTANT bigint := (p_entry ->> 'amount')::bigint;
    digest   CONSTANT bytea  := decode(p_entry ->> 'digest', 'hex');
    kept     hold;
    a        account;
BEGIN
    SELECT r.* INTO outcome, seq, balance FROM replay(p_customer, p_entry) r;
    IF outcome IS NOT NULL THEN
        SELECT r.held INTO held FROM refusal(p_customer) r;
        RETURN;
    END IF;

    SELECT h.* INTO kept FROM hold h WHERE h.customer_id = p_customer AND h.id = p_hold FOR UPDATE;
    outcome := CASE WHEN NOT found THEN 'NO_HOLD'
                    WHEN kept.status <> 'OPEN' THEN 'HOLD_ENDED'
                    WHEN captured NOT BETWEEN 1 AND kept.amount_cents THEN 'EXCEEDS_HOLD' END;
    IF outcome IS NOT NULL THEN
        RETURN;
    END IF;

    UPDATE account u
       SET debits_posted = u.debits_posted + captured,
           debits_pending = u.debits_pending - kept.amount_cents,
           entry_count = u.entry_count + 1,
           last_occurred_at = greatest(p_at, u.last_occurred_at),
           last_hash = chain(u.last_hash, u.entry_count + 1, -captured, u.credits_posted - u.debits_posted - captured,
                             greatest(p_at, u.last_occurred_at), digest),
           status = CASE WHEN u.credits_posted - u.debits_posted - captured >= u.debits_pending - kept.amount_cents
                         THEN 'OPEN' ELSE 'FROZEN' END
     WHERE u.customer_id = p_customer
    RETURNING u.* INTO STRICT a;
    seq := a.entry_count;
    balance := a.credits_posted - a.debits_posted;
    held := a.debits_pending;

    PERFORM append(a, seq, -captured, balance, a.last_hash, p_entry);
    UPDATE hold h SET status = 'CAPTURED', entry_seq = a.entry_count, ended_at = p_at
     WHERE h.customer_id = p_customer AND h.id = p_hold;
    outcome := 'DONE';
END
$$;

COMMENT ON FUNCTION ledger.capture IS
    'Ends a hold by a debit of all or a part of it; the rest is released. Never refused for lack of credit.';
