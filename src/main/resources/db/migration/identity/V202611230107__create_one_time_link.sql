CREATE TABLE identity.one_time_link (
    hash       text        NOT NULL,
    user_id    uuid        NOT NULL,
    purpose    text        NOT NULL,
    next_page  text,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    CONSTRAINT one_time_link_pk PRIMARY KEY (hash),
    CONSTRAINT one_time_link_user_fk FOREIGN KEY (user_id) REFERENCES identity.user_account (user_id),
    CONSTRAINT one_time_link_sha256 CHECK (hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT one_time_link_purpose_known CHECK (purpose IN ('PASSWORD_RECOVERY', 'EMAIL_CONFIRMATION')),
    CONSTRAINT one_time_link_next_page_local CHECK (next_page ~ '^/([^/\\[:cntrl:]][^\\[:cntrl:]]*)?$' AND char_length(next_page) <= 500),
    CONSTRAINT one_time_link_expires_later CHECK (expires_at > created_at),
    CONSTRAINT one_time_link_used_in_time CHECK (used_at >= created_at AND used_at < expires_at)
);

CREATE INDEX one_time_link_by_user ON identity.one_time_link (user_id, purpose, created_at);
CREATE INDEX one_time_link_by_expiry ON identity.one_time_link (expires_at);

COMMENT ON TABLE identity.one_time_link IS
    'Links sent to users by mail, each good for one use; only the SHA-256 of its code is kept';

GRANT SELECT, INSERT, DELETE ON identity.one_time_link TO ${app_role};
GRANT UPDATE (used_at) ON identity.one_time_link TO ${app_role};
