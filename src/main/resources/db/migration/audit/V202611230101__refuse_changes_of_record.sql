CREATE FUNCTION audit.refuse() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'audit.% is insert-only: % refused', tg_table_name, tg_op USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER record_insert_only BEFORE UPDATE OR DELETE ON audit.record
    FOR EACH ROW EXECUTE FUNCTION audit.refuse();

CREATE TRIGGER record_not_truncated BEFORE TRUNCATE ON audit.record
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
