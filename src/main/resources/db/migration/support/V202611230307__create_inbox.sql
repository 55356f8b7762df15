CREATE TABLE support.inbox (
    number        bigint      NOT NULL,
    kind          text        NOT NULL,
    customer_id   uuid,
    state         text        NOT NULL,
    since         timestamptz NOT NULL,
    assignee      text,
    assignee_name text,
    CONSTRAINT inbox_pk PRIMARY KEY (number),
    CONSTRAINT inbox_number_from_one CHECK (number >= 1),
    CONSTRAINT inbox_kind_known CHECK (kind IN ('TICKET', 'CONTACT')),
    CONSTRAINT inbox_ticket_has_customer CHECK ((kind = 'TICKET') = (customer_id IS NOT NULL)),
    CONSTRAINT inbox_state_known CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED')),
    CONSTRAINT inbox_assignee_is_staff CHECK (assignee ~ '^staff:.'),
    CONSTRAINT inbox_assignee_named CHECK ((assignee IS NULL) = (assignee_name IS NULL)
        AND char_length(assignee_name) BETWEEN 1 AND 80)
);

CREATE INDEX inbox_by_state ON support.inbox (state, since, number);
CREATE INDEX inbox_by_kind ON support.inbox (kind, state, since, number);
CREATE INDEX inbox_by_customer ON support.inbox (customer_id, state, since, number) WHERE customer_id IS NOT NULL;

COMMENT ON TABLE support.inbox IS
    'Register of work, over all customers: whose ticket or which contact message a number names, and since when its state waits.';

GRANT SELECT, INSERT, UPDATE (state, since, assignee, assignee_name) ON support.inbox TO ${app_role};
