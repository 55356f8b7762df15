CREATE TABLE support.note (
    customer_id   uuid        NOT NULL,
    ticket_number bigint      NOT NULL,
    id            uuid        NOT NULL,
    author        text        NOT NULL,
    author_name   text        NOT NULL,
    body          text        NOT NULL,
    written_at    timestamptz NOT NULL,
    CONSTRAINT note_pk PRIMARY KEY (customer_id, ticket_number, id),
    CONSTRAINT note_ticket_fk FOREIGN KEY (customer_id, ticket_number)
        REFERENCES support.ticket (customer_id, number),
    CONSTRAINT note_author_is_staff CHECK (author ~ '^staff:.'),
    CONSTRAINT note_author_named CHECK (char_length(author_name) BETWEEN 1 AND 80),
    CONSTRAINT note_body_bounded CHECK (char_length(body) BETWEEN 1 AND 5000)
);

COMMENT ON TABLE support.note IS
    'What staff writes about a ticket for staff; apart from messages, so that no page of a customer can show it. Insert-only.';

GRANT SELECT, INSERT ON support.note TO ${app_role};
