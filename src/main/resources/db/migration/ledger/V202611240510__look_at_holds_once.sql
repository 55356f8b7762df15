-- The same as before with the array read twice, not thrice: keys are looked up and amounts summed in one pass, and the
-- first lines are taken by LIMIT, since jsonb_to_recordset keeps the order of the array.
CREATE OR REPLACE FUNCTION ledger.hold(
    p_customer uuid, p_at timestamptz, p_in_order boolean, p_holds jsonb,
    OUT outcome text, OUT covered integer, OUT balance bigint, OUT held bigint)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = ledger, pg_temp AS
$$
DECLARE
    wanted CONSTANT integer := jsonb_array_length(p_holds);
    known  integer;
    same   integer;
    total  bigint;
BEGIN
    IF wanted NOT BETWEEN 1 AND 1000 THEN
        RAISE EXCEPTION 'a batch has 1 to 1000 holds, not %', wanted USING ERRCODE = 'check_violation';
    END IF;

    SELECT count(h.amount_cents), count(*) FILTER (WHERE h.amount_cents = w.amount AND h.reference = w.reference),
           sum(w.amount)
      INTO known, same, total
      FROM jsonb_to_recordset(p_holds) AS w(key text, amount bigint, reference text)
           LEFT JOIN LATERAL (SELECT amount_cents, hold.reference FROM hold
                               WHERE customer_id = p_customer AND idempotency_key = w.key LIMIT 1) h ON true;
    IF known > 0 THEN
        SELECT r.balance, r.held INTO balance, held FROM refusal(p_customer) r;
        outcome := CASE WHEN same = known AND (known = wanted OR p_in_order) THEN 'REPLAYED' ELSE 'KEY_REUSED' END;
        covered := known;
        RETURN;
    END IF;

    covered := wanted;
    IF p_in_order THEN
        SELECT count(*), sum(amount) INTO covered, total
          FROM (SELECT amount, sum(amount) OVER (ORDER BY line) AS running
                  FROM ROWS FROM (jsonb_to_recordset(p_holds) AS (amount bigint)) WITH ORDINALITY AS w(amount, line)) l
         WHERE running <= (SELECT credits_posted - debits_posted - debits_pending FROM account
                            WHERE customer_id = p_customer AND status = 'OPEN' FOR UPDATE);
    END IF;

    UPDATE account a
       SET debits_pending = a.debits_pending + total
     WHERE a.customer_id = p_customer AND a.status = 'OPEN'
       AND a.credits_posted - a.debits_posted - a.debits_pending >= total
    RETURNING a.credits_posted - a.debits_posted, a.debits_pending INTO balance, held;
    IF NOT found THEN
        SELECT r.* INTO outcome, balance, held FROM refusal(p_customer) r;
        covered := 0;
        RETURN;
    END IF;

    INSERT INTO hold (customer_id, id, amount_cents, reference, idempotency_key, status, opened_at)
    SELECT p_customer, id, amount, w.reference, key, 'OPEN', p_at
      FROM jsonb_to_recordset(p_holds) AS w(id uuid, amount bigint, reference text, key text)
     LIMIT covered;
    outcome := 'DONE';
END
$$;
