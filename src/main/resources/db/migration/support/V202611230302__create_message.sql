CREATE TABLE support.message (
    customer_id   uuid        NOT NULL,
    ticket_number bigint      NOT NULL,
    seq           integer     NOT NULL,
    submission_id uuid        NOT NULL,
    author        text        NOT NULL,
    author_name   text        NOT NULL,
    body          text        NOT NULL,
    written_at    timestamptz NOT NULL,
    CONSTRAINT message_pk PRIMARY KEY (customer_id, ticket_number, seq),
    CONSTRAINT message_submission_once UNIQUE (customer_id, ticket_number, submission_id),
    CONSTRAINT message_ticket_fk FOREIGN KEY (customer_id, ticket_number)
        REFERENCES support.ticket (customer_id, number),
    CONSTRAINT message_seq_from_one CHECK (seq >= 1),
    CONSTRAINT message_author_is_person CHECK (author ~ '^(user|staff):.'),
    CONSTRAINT message_author_named CHECK (char_length(author_name) BETWEEN 1 AND 80),
    CONSTRAINT message_body_bounded CHECK (char_length(body) BETWEEN 1 AND 5000)
);

COMMENT ON TABLE support.message IS 'What was said in a ticket, numbered from 1, under the name the author had then. Insert-only.';

GRANT SELECT, INSERT ON support.message TO ${app_role};
