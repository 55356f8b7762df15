CREATE TABLE payments.bank_statement (
    digest        text        NOT NULL,
    position      integer     NOT NULL,
    file_name     text        NOT NULL,
    statement_id  text        NOT NULL,
    iban          text        NOT NULL,
    opening_cents bigint      NOT NULL,
    opening_on    date        NOT NULL,
    closing_cents bigint      NOT NULL,
    closing_on    date        NOT NULL,
    movements     integer     NOT NULL,
    imported_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    CONSTRAINT bank_statement_pk PRIMARY KEY (digest, position),
    CONSTRAINT bank_statement_digest_is_sha256 CHECK (digest ~ '^[0-9a-f]{64}$'),
    CONSTRAINT bank_statement_counts CHECK (position >= 0 AND movements BETWEEN 0 AND 5000),
    CONSTRAINT bank_statement_texts_short CHECK (length(file_name) BETWEEN 1 AND 200
        AND length(statement_id) BETWEEN 1 AND 140 AND length(iban) BETWEEN 15 AND 34)
);

CREATE INDEX bank_statement_newest ON payments.bank_statement (imported_at);

COMMENT ON TABLE payments.bank_statement IS
    'Register: statements of the provider''s account that staff imported, by the SHA-256 of their file.';

GRANT SELECT, INSERT ON payments.bank_statement TO ${app_role};
