CREATE FUNCTION ledger.release(
    p_customer uuid, p_hold uuid, p_at timestamptz, OUT outcome text, OUT balance bigint, OUT held bigint)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = ledger, pg_temp AS
$$
DECLARE
    kept hold;
BEGIN
    SELECT h.* INTO kept FROM hold h WHERE h.customer_id = p_customer AND h.id = p_hold FOR UPDATE;
    outcome := CASE WHEN NOT found THEN 'NO_HOLD'
                    WHEN kept.status = 'RELEASED' THEN 'REPLAYED'
                    WHEN kept.status = 'CAPTURED' THEN 'HOLD_ENDED' END;
    IF outcome IS NOT NULL THEN
        SELECT r.balance, r.held INTO balance, held FROM refusal(p_customer) r;
        RETURN;
    END IF;

    UPDATE account a
       SET debits_pending = a.debits_pending - kept.amount_cents,
           status = CASE WHEN a.credits_posted - a.debits_posted >= a.debits_pending - kept.amount_cents
                         THEN 'OPEN' ELSE 'FROZEN' END
     WHERE a.customer_id = p_customer
    RETURNING a.credits_posted - a.debits_posted, a.debits_pending INTO STRICT balance, held;
    UPDATE hold h SET status = 'RELEASED', ended_at = p_at WHERE h.customer_id = p_customer AND h.id = p_hold;
    outcome := 'DONE';
END
$$;

COMMENT ON FUNCTION ledger.release IS 'Ends a hold without a debit.';
