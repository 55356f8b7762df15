CREATE TABLE notifications.address_preference (
    customer_id uuid    NOT NULL,
    address     text    NOT NULL,
    kind        text    NOT NULL,
    wanted      boolean NOT NULL,
    CONSTRAINT address_preference_pk PRIMARY KEY (customer_id, address, kind),
    CONSTRAINT address_preference_address_length CHECK (char_length(address) BETWEEN 3 AND 254),
    CONSTRAINT address_preference_kind_known CHECK (kind IN ('TICKET_ANSWER', 'TOP_UP_SETTLED', 'OPERATION_FAILED',
        'PURCHASE_PENDING', 'LOW_CREDIT', 'EXPIRY', 'AUTO_RENEWAL'))
);

-- What a customer wanted for all its people is what each of them wants.
INSERT INTO notifications.address_preference (customer_id, address, kind, wanted)
SELECT p.customer_id, e.email, p.kind, p.wanted
  FROM notifications.preference p
  JOIN identity.membership m ON m.customer_id = p.customer_id
  JOIN identity.user_email e ON e.user_id = m.user_id;

DROP TABLE notifications.preference;

COMMENT ON TABLE notifications.address_preference IS
    'Whether a customer wants a kind of notice at an address; one without a row is wanted';

GRANT SELECT, INSERT ON notifications.address_preference TO ${app_role};
GRANT UPDATE (wanted) ON notifications.address_preference TO ${app_role};
