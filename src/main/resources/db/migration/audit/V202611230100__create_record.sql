CREATE SCHEMA audit;

COMMENT ON SCHEMA audit IS 'Who did what';

CREATE TABLE audit.record (
    customer_id    uuid        NOT NULL,
    id             uuid        NOT NULL,
    at             timestamptz NOT NULL,
    actor          text        NOT NULL,
    action         text        NOT NULL,
    subject_kind   text        NOT NULL,
    subject        text        NOT NULL,
    source_address text,
    before         text,
    after          text,
    CONSTRAINT record_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT record_actor_form CHECK (actor ~ '^(user|api_key|staff|system):.{1,100}$'),
    CONSTRAINT record_action_form CHECK (action ~ '^[a-z]+(\.[a-z]+(-[a-z]+)*)+$' AND char_length(action) <= 80),
    CONSTRAINT record_subject_kind_form CHECK (subject_kind ~ '^[a-z]+(-[a-z]+)*$' AND char_length(subject_kind) <= 30),
    CONSTRAINT record_subject_length CHECK (char_length(subject) BETWEEN 1 AND 255),
    CONSTRAINT record_source_address_length CHECK (char_length(source_address) BETWEEN 1 AND 100),
    CONSTRAINT record_before_length CHECK (char_length(before) <= 10000),
    CONSTRAINT record_after_length CHECK (char_length(after) <= 10000)
);

CREATE INDEX record_by_subject ON audit.record (customer_id, subject_kind, subject, at, id);

COMMENT ON TABLE audit.record IS 'What was done, by whom, to what. Insert-only.';
COMMENT ON COLUMN audit.record.customer_id IS
    'Whose matter it is; 00000000-0000-0000-0000-000000000000 (RFC 9562, 5.9) for the provider''s own';

GRANT USAGE ON SCHEMA audit TO ${app_role};
GRANT SELECT, INSERT ON audit.record TO ${app_role};
