CREATE TABLE identity.api_key_hash (
    hash        text NOT NULL,
    customer_id uuid NOT NULL,
    key_id      uuid NOT NULL,
    CONSTRAINT api_key_hash_pk PRIMARY KEY (hash),
    CONSTRAINT api_key_hash_sha256 CHECK (hash ~ '^[0-9a-f]{64}$')
);

COMMENT ON TABLE identity.api_key_hash IS 'Register: which key has a SHA-256 hash; a hash is never free again';

GRANT SELECT, INSERT ON identity.api_key_hash TO ${app_role};
