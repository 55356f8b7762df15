CREATE SCHEMA throttle;

COMMENT ON SCHEMA throttle IS 'How often anything may be done';

CREATE TABLE throttle.bucket (
    bucket     text   NOT NULL,
    state      bytea,
    expires_at bigint,
    CONSTRAINT bucket_pk PRIMARY KEY (bucket),
    CONSTRAINT bucket_form CHECK (bucket ~ '^[a-z]+([.-][a-z]+)*:[0-9a-f]{64}$')
);

CREATE INDEX bucket_expires_at_ix ON throttle.bucket (expires_at);

COMMENT ON TABLE throttle.bucket IS 'Bucket4j: what may still be done, by a hash of who does it';
COMMENT ON COLUMN throttle.bucket.expires_at IS 'Milliseconds since 1970; everything may be done again by then';

GRANT USAGE ON SCHEMA throttle TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON throttle.bucket TO ${app_role};
