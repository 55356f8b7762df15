CREATE FUNCTION ledger.post(
    p_customer uuid, p_at timestamptz, p_entries jsonb,
    OUT outcome text, OUT seq bigint, OUT balance bigint, OUT held bigint)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = ledger, pg_temp AS
$$
DECLARE
    lines      CONSTANT integer := jsonb_array_length(p_entries);
    carries    CONSTANT boolean := p_entries @> '[{"kind": "CARRY_OUT"}]';
    chargeback CONSTANT boolean := p_entries @> '[{"kind": "CHARGEBACK"}]';
    digest     CONSTANT bytea := decode(p_entries -> 0 ->> 'digest', 'hex');
    credits    bigint;
    debits     bigint;
    carried    bigint;
    amount     bigint;
    link       bytea;
    e          jsonb;
    a          account;
BEGIN
    IF lines NOT BETWEEN 1 AND 100 THEN
        RAISE EXCEPTION 'a posting has 1 to 100 entries, not %', lines USING ERRCODE = 'check_violation';
    END IF;
    SELECT r.* INTO outcome, seq, balance FROM replay(p_customer, p_entries -> -1) r;
    IF outcome IS NOT NULL THEN
        SELECT r.held INTO held FROM refusal(p_customer) r;
        RETURN;
    END IF;

    SELECT coalesce(sum(w.amount) FILTER (WHERE w.amount > 0), 0), coalesce(-sum(w.amount) FILTER (WHERE w.amount < 0), 0)
      INTO credits, debits
      FROM jsonb_to_recordset(p_entries) AS w(amount bigint);
    IF debits = 0 AND NOT EXISTS (SELECT FROM account WHERE customer_id = p_customer) THEN
        INSERT INTO account (customer_id, credits_posted, debits_posted, debits_pending, entry_count, last_hash,
                             last_occurred_at, status)
        VALUES (p_customer, 0, 0, 0, 0, genesis(p_customer), p_at, 'OPEN') ON CONFLICT DO NOTHING;
    END IF;

    -- The carry is the whole balance, which only this statement knows: out and in again, so the sum is unchanged.
    UPDATE account u
       SET credits_posted = u.credits_posted + credits
                            + CASE WHEN carries THEN greatest(u.credits_posted - u.debits_posted, 0) ELSE 0 END,
           debits_posted = u.debits_posted + debits
                            + CASE WHEN carries THEN greatest(u.credits_posted - u.debits_posted, 0) ELSE 0 END,
           entry_count = u.entry_count + lines
                            - CASE WHEN carries AND u.credits_posted <= u.debits_posted THEN 2 ELSE 0 END,
           last_occurred_at = greatest(p_at, u.last_occurred_at),
           last_hash = CASE WHEN lines > 1 THEN u.last_hash
                            ELSE chain(u.last_hash, u.entry_count + 1, credits - debits,
                                       u.credits_posted - u.debits_posted + credits - debits,
                                       greatest(p_at, u.last_occurred_at), digest) END,
           status = CASE WHEN u.credits_posted - u.debits_posted - u.debits_pending + credits >= debits
                         THEN 'OPEN' ELSE 'FROZEN' END
     WHERE u.customer_id = p_customer
       AND (debits = 0 OR chargeback
            OR u.status = 'OPEN' AND u.credits_posted - u.debits_posted - u.debits_pending + credits >= debits)
    RETURNING u.* INTO a;
    IF NOT found THEN
        SELECT r.* INTO outcome, balance, held FROM refusal(p_customer) r;
        RETURN;
    END IF;

    balance := a.credits_posted - a.debits_posted - credits + debits;
    carried := greatest(balance, 0);
    seq := a.entry_count - lines + CASE WHEN carries AND carried = 0 THEN 2 ELSE 0 END;
    link := a.last_hash;
    FOR e IN SELECT value FROM jsonb_array_elements(p_entries) LOOP
        amount := CASE e ->> 'kind' WHEN 'CARRY_OUT' THEN -carried WHEN 'CARRY_IN' THEN carried
                                    ELSE (e ->> 'amount')::bigint END;
        CONTINUE WHEN amount = 0;
        seq := seq + 1;
        balance := balance + amount;
        link := CASE WHEN lines = 1 THEN a.last_hash
                     ELSE chain(link, seq, amount, balance, a.last_occurred_at, decode(e ->> 'digest', 'hex')) END;
        PERFORM append(a, seq, amount, balance, link, e);
    END LOOP;
    IF lines > 1 THEN
        UPDATE account SET last_hash = link WHERE customer_id = p_customer;
    END IF;
    held := a.debits_pending;
    outcome := 'DONE';
END
$$;

COMMENT ON FUNCTION ledger.post IS
    'Moves money without a hold: 1 to 100 entries, one change of the account by their sum. Opens it at the first credit.';
