CREATE TABLE notifications.bounced_address (
    customer_id uuid        NOT NULL,
    address     text        NOT NULL,
    refused_at  timestamptz NOT NULL,
    CONSTRAINT bounced_address_pk PRIMARY KEY (customer_id, address),
    CONSTRAINT bounced_address_length CHECK (char_length(address) BETWEEN 3 AND 254)
);

COMMENT ON TABLE notifications.bounced_address IS
    'An address that the mail server refused for good, until it takes a mail for it again';

GRANT SELECT, INSERT, DELETE ON notifications.bounced_address TO ${app_role};
