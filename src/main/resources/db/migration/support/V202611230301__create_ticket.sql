CREATE TABLE support.ticket (
    customer_id   uuid        NOT NULL,
    number        bigint      NOT NULL,
    submission_id uuid        NOT NULL,
    category      text        NOT NULL,
    subject       text        NOT NULL,
    state         text        NOT NULL,
    message_count integer     NOT NULL,
    opened_at     timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    CONSTRAINT ticket_pk PRIMARY KEY (customer_id, number),
    CONSTRAINT ticket_submission_once UNIQUE (customer_id, submission_id),
    CONSTRAINT ticket_customer_fk FOREIGN KEY (customer_id) REFERENCES customers.customer (customer_id),
    CONSTRAINT ticket_number_from_one CHECK (number >= 1),
    CONSTRAINT ticket_category_known CHECK (category IN ('CREDIT', 'DOMAINS', 'INVOICES', 'TECHNICAL', 'OTHER')),
    CONSTRAINT ticket_subject_printable CHECK (
        char_length(subject) BETWEEN 1 AND 150 AND subject = btrim(subject) AND subject !~ '[[:cntrl:]]'),
    CONSTRAINT ticket_state_known CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED')),
    CONSTRAINT ticket_messages_counted CHECK (message_count >= 1),
    CONSTRAINT ticket_changed_after CHECK (changed_at >= opened_at)
);

CREATE INDEX ticket_by_change ON support.ticket (customer_id, changed_at, number);
CREATE INDEX ticket_by_state ON support.ticket (customer_id, state, changed_at, number);

COMMENT ON TABLE support.ticket IS 'What a customer asked, and whose turn it is';
COMMENT ON COLUMN support.ticket.submission_id IS 'Names the form that opened it, so that two clicks open one';

GRANT SELECT, INSERT, UPDATE (state, message_count, changed_at) ON support.ticket TO ${app_role};
