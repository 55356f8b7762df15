ALTER TABLE pricing.price_list ADD CONSTRAINT price_list_version_file_uq UNIQUE (version, file_sha256);

CREATE TABLE pricing.draft (
    id          uuid        NOT NULL,
    source      text        NOT NULL,
    content     bytea       NOT NULL,
    file_sha256 text        NOT NULL,
    lines       integer     NOT NULL,
    slot        integer     NOT NULL,
    kept_by     text        NOT NULL,
    kept_at     timestamptz NOT NULL,
    status      text        NOT NULL,
    ended_by    text,
    ended_at    timestamptz,
    version     integer,
    CONSTRAINT draft_pk PRIMARY KEY (id),
    CONSTRAINT draft_version_uq UNIQUE (version),
    CONSTRAINT draft_version_fk FOREIGN KEY (version, file_sha256)
        REFERENCES pricing.price_list (version, file_sha256),
    CONSTRAINT draft_source_ck CHECK (length(source) BETWEEN 1 AND 200),
    CONSTRAINT draft_content_ck CHECK (length(content) BETWEEN 1 AND 4194304),
    CONSTRAINT draft_file_ck CHECK (file_sha256 = encode(sha256(content), 'hex')),
    CONSTRAINT draft_lines_ck CHECK (lines BETWEEN 1 AND 20000),
    CONSTRAINT draft_slot_ck CHECK (slot BETWEEN 1 AND 20),
    CONSTRAINT draft_status_ck CHECK (status IN ('OPEN', 'PUBLISHED', 'DISCARDED')),
    CONSTRAINT draft_ended_wholly_ck CHECK ((status = 'OPEN') = (ended_by IS NULL)
        AND (ended_by IS NULL) = (ended_at IS NULL)),
    CONSTRAINT draft_ended_after_ck CHECK (ended_at >= kept_at),
    CONSTRAINT draft_published_ck CHECK ((status = 'PUBLISHED') = (version IS NOT NULL))
);

CREATE UNIQUE INDEX draft_open_slot ON pricing.draft (slot) WHERE status = 'OPEN';
CREATE UNIQUE INDEX draft_open_file ON pricing.draft (file_sha256) WHERE status = 'OPEN';
CREATE INDEX draft_by_time ON pricing.draft (kept_at, id);

COMMENT ON TABLE pricing.draft IS
    'Price files that staff has sent and not yet published, and what became of them: changed once, when they end.';
COMMENT ON COLUMN pricing.draft.slot IS 'Which of the twenty places for open drafts it takes';

CREATE FUNCTION pricing.keep_draft() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF OLD.status = 'OPEN' AND NEW.status <> 'OPEN'
        AND (NEW.id, NEW.source, NEW.content, NEW.file_sha256, NEW.lines, NEW.slot, NEW.kept_by, NEW.kept_at)
          = (OLD.id, OLD.source, OLD.content, OLD.file_sha256, OLD.lines, OLD.slot, OLD.kept_by, OLD.kept_at) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'A draft of prices changes once, when it is published or discarded'
        USING ERRCODE = 'restrict_violation';
END
$$;

COMMENT ON FUNCTION pricing.keep_draft() IS 'Lets a draft end once, and changes nothing else of it.';

CREATE TRIGGER draft_ends_once_tg
    BEFORE UPDATE ON pricing.draft
    FOR EACH ROW EXECUTE FUNCTION pricing.keep_draft();

CREATE TRIGGER draft_stays_tg
    BEFORE DELETE OR TRUNCATE ON pricing.draft
    FOR EACH STATEMENT EXECUTE FUNCTION pricing.refuse_change();

GRANT SELECT, INSERT, UPDATE (status, ended_by, ended_at, version) ON pricing.draft TO ${app_role};
