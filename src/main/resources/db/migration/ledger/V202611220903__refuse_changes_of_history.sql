CREATE FUNCTION ledger.refuse() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'ledger.% is insert-only: % refused', tg_table_name, tg_op USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER entry_insert_only BEFORE UPDATE OR DELETE ON ledger.entry
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse();

CREATE TRIGGER entry_not_truncated BEFORE TRUNCATE ON ledger.entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();

CREATE TRIGGER hold_stays BEFORE DELETE ON ledger.hold
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse();

CREATE TRIGGER hold_ended_for_good BEFORE UPDATE ON ledger.hold
    FOR EACH ROW WHEN (old.status <> 'OPEN' OR new.amount_cents <> old.amount_cents
        OR new.reference <> old.reference OR new.idempotency_key <> old.idempotency_key)
    EXECUTE FUNCTION ledger.refuse();

CREATE TRIGGER hold_not_truncated BEFORE TRUNCATE ON ledger.hold
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();

CREATE TRIGGER account_stays BEFORE DELETE ON ledger.account
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse();

CREATE TRIGGER account_not_truncated BEFORE TRUNCATE ON ledger.account
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
