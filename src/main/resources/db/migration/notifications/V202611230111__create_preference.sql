CREATE TABLE notifications.preference (
    customer_id uuid    NOT NULL,
    kind        text    NOT NULL,
    wanted      boolean NOT NULL,
    CONSTRAINT preference_pk PRIMARY KEY (customer_id, kind),
    CONSTRAINT preference_kind_known CHECK (kind IN ('TICKET_ANSWER', 'TOP_UP_SETTLED', 'OPERATION_FAILED'))
);

COMMENT ON TABLE notifications.preference IS
    'Whether a customer wants a kind of notice; one without a row is wanted';

GRANT SELECT, INSERT ON notifications.preference TO ${app_role};
GRANT UPDATE (wanted) ON notifications.preference TO ${app_role};
