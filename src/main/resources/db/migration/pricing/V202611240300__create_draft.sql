CREATE TABLE pricing.draft (
    digest      text        NOT NULL,
    source      text        NOT NULL,
    lines       integer     NOT NULL,
    uploaded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    CONSTRAINT draft_pk PRIMARY KEY (digest),
    CONSTRAINT draft_digest_ck CHECK (digest ~ '^[0-9a-f]{64}$'),
    CONSTRAINT draft_source_ck CHECK (length(source) BETWEEN 1 AND 200),
    CONSTRAINT draft_lines_ck CHECK (lines BETWEEN 1 AND 20000)
);

COMMENT ON TABLE pricing.draft IS 'Files of prices that staff compares before they become a version; by their SHA-256.';

CREATE TABLE pricing.draft_file (
    digest  text  NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT draft_file_pk PRIMARY KEY (digest),
    CONSTRAINT draft_file_draft_fk FOREIGN KEY (digest) REFERENCES pricing.draft (digest),
    CONSTRAINT draft_file_content_ck CHECK (length(content) BETWEEN 1 AND 4194304)
);

COMMENT ON TABLE pricing.draft_file IS 'The files of drafts as they came.';

CREATE TABLE pricing.draft_end (
    digest   text        NOT NULL,
    version  integer,
    ended_at timestamptz NOT NULL,
    actor    text        NOT NULL,
    CONSTRAINT draft_end_pk PRIMARY KEY (digest),
    CONSTRAINT draft_end_draft_fk FOREIGN KEY (digest) REFERENCES pricing.draft (digest),
    CONSTRAINT draft_end_version_fk FOREIGN KEY (version) REFERENCES pricing.price_list (version)
);

COMMENT ON TABLE pricing.draft_end IS 'What became of drafts: the version that they are, or nothing.';

CREATE TRIGGER draft_insert_only_tg
    BEFORE UPDATE OR DELETE OR TRUNCATE ON pricing.draft
    FOR EACH STATEMENT EXECUTE FUNCTION pricing.refuse_change();

CREATE TRIGGER draft_file_insert_only_tg
    BEFORE UPDATE OR DELETE OR TRUNCATE ON pricing.draft_file
    FOR EACH STATEMENT EXECUTE FUNCTION pricing.refuse_change();

CREATE TRIGGER draft_end_insert_only_tg
    BEFORE UPDATE OR DELETE OR TRUNCATE ON pricing.draft_end
    FOR EACH STATEMENT EXECUTE FUNCTION pricing.refuse_change();

GRANT SELECT, INSERT ON pricing.draft, pricing.draft_file, pricing.draft_end TO ${app_role};
