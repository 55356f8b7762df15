CREATE SCHEMA web;

CREATE TABLE web.idempotent_answer (
    customer_id uuid        NOT NULL,
    key         text        NOT NULL,
    fingerprint bytea       NOT NULL,
    status      integer     NOT NULL,
    location    text,
    body        text        NOT NULL,
    created_at  timestamptz NOT NULL,
    CONSTRAINT idempotent_answer_pk PRIMARY KEY (customer_id, key),
    CONSTRAINT idempotent_answer_key_visible CHECK (key ~ '^[!-~]{1,255}$'),
    CONSTRAINT idempotent_answer_fingerprint_is_sha256 CHECK (octet_length(fingerprint) = 32),
    CONSTRAINT idempotent_answer_accepted CHECK (status BETWEEN 200 AND 299),
    CONSTRAINT idempotent_answer_location_ours CHECK (location ~ '^/[!-~]{1,255}$')
);

COMMENT ON TABLE web.idempotent_answer IS
    'The accepted answer of each idempotency key of a customer, given again byte for byte. Insert-only, for ever.';
