CREATE TABLE pricing.price_list (
    version integer NOT NULL,
    source text NOT NULL,
    file_sha256 text NOT NULL,
    starts_at timestamptz NOT NULL,
    imported_at timestamptz NOT NULL,
    CONSTRAINT price_list_pk PRIMARY KEY (version),
    CONSTRAINT price_list_file_uq UNIQUE (file_sha256),
    CONSTRAINT price_list_version_ck CHECK (version > 0),
    CONSTRAINT price_list_source_ck CHECK (length(source) BETWEEN 1 AND 200),
    CONSTRAINT price_list_file_ck CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT price_list_start_ck CHECK (version = 1 OR starts_at >= imported_at)
);

COMMENT ON TABLE pricing.price_list IS 'The versions of the price lists, each an imported file: the one that started last applies, of equal starts the higher version.';

CREATE TRIGGER price_list_insert_only_tg
    BEFORE UPDATE OR DELETE OR TRUNCATE ON pricing.price_list
    FOR EACH STATEMENT EXECUTE FUNCTION pricing.refuse_change();

GRANT SELECT, INSERT ON pricing.price_list TO ${app_role};
