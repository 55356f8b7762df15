CREATE TABLE identity.sign_in_bucket (
    bucket     text   NOT NULL,
    state      bytea,
    expires_at bigint,
    CONSTRAINT sign_in_bucket_pk PRIMARY KEY (bucket)
);

CREATE INDEX sign_in_bucket_expires_at_ix ON identity.sign_in_bucket (expires_at);

COMMENT ON TABLE identity.sign_in_bucket IS 'Bucket4j: attempts to sign in left by account and by network address, both hashed';
COMMENT ON COLUMN identity.sign_in_bucket.expires_at IS 'Milliseconds since 1970; all attempts are back by then';

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.sign_in_bucket TO ${app_role};
