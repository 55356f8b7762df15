CREATE TABLE identity.api_key (
    customer_id uuid        NOT NULL,
    key_id      uuid        NOT NULL,
    name        text        NOT NULL,
    created_at  timestamptz NOT NULL,
    revoked_at  timestamptz,
    CONSTRAINT api_key_pk PRIMARY KEY (customer_id, key_id),
    CONSTRAINT api_key_name_length CHECK (char_length(name) BETWEEN 1 AND 80 AND btrim(name) <> ''),
    CONSTRAINT api_key_revoked_after_creation CHECK (revoked_at >= created_at)
);

COMMENT ON TABLE identity.api_key IS 'A key that a customer gave to a program; the key itself is not kept';

GRANT SELECT, INSERT ON identity.api_key TO ${app_role};
GRANT UPDATE (revoked_at) ON identity.api_key TO ${app_role};
