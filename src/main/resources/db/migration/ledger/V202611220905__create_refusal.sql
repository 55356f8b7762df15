CREATE FUNCTION ledger.refusal(
    p_customer uuid, OUT outcome text, OUT balance bigint, OUT held bigint)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT coalesce(max(CASE a.status WHEN 'FROZEN' THEN 'FROZEN' ELSE 'INSUFFICIENT_CREDIT' END), 'NO_ACCOUNT'),
           coalesce(max(a.credits_posted - a.debits_posted), 0),
           coalesce(max(a.debits_pending), 0)
      FROM ledger.account a
     WHERE a.customer_id = p_customer;
END;

COMMENT ON FUNCTION ledger.refusal IS 'Why no row was updated: no account, frozen, or too little credit.';
