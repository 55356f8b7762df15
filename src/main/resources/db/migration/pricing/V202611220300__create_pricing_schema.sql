CREATE SCHEMA pricing;

COMMENT ON SCHEMA pricing IS 'Plans and their versioned price lists; rows are added and never changed.';

CREATE FUNCTION pricing.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION '% of %.% is refused: prices are added as a new version', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END
$$;

COMMENT ON FUNCTION pricing.refuse_change() IS 'Keeps a table insert-only, whoever asks.';

GRANT USAGE ON SCHEMA pricing TO ${app_role};
