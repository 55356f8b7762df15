CREATE TABLE support.contact_answer (
    contact_number bigint      NOT NULL,
    id             uuid        NOT NULL,
    author         text        NOT NULL,
    author_name    text        NOT NULL,
    body           text        NOT NULL,
    written_at     timestamptz NOT NULL,
    CONSTRAINT contact_answer_pk PRIMARY KEY (contact_number, id),
    CONSTRAINT contact_answer_message_fk FOREIGN KEY (contact_number) REFERENCES support.contact_message (number),
    CONSTRAINT contact_answer_author_is_staff CHECK (author ~ '^staff:.'),
    CONSTRAINT contact_answer_author_named CHECK (char_length(author_name) BETWEEN 1 AND 80),
    CONSTRAINT contact_answer_body_bounded CHECK (char_length(body) BETWEEN 1 AND 5000)
);

COMMENT ON TABLE support.contact_answer IS 'What staff answered a contact message, by mail. Insert-only.';

GRANT SELECT, INSERT ON support.contact_answer TO ${app_role};
