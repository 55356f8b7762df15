CREATE TABLE support.sending_bucket (
    bucket     text   NOT NULL,
    state      bytea,
    expires_at bigint,
    CONSTRAINT sending_bucket_pk PRIMARY KEY (bucket)
);

CREATE INDEX sending_bucket_expires_at_ix ON support.sending_bucket (expires_at);

COMMENT ON TABLE support.sending_bucket IS
    'Bucket4j: what may still be sent, by customer, and by hashed mail and network address';
COMMENT ON COLUMN support.sending_bucket.expires_at IS 'Milliseconds since 1970; everything may be sent again by then';

GRANT SELECT, INSERT, UPDATE, DELETE ON support.sending_bucket TO ${app_role};
