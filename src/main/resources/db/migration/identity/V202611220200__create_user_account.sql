CREATE SCHEMA identity;

COMMENT ON SCHEMA identity IS 'Who signs in';

CREATE TABLE identity.user_account (
    user_id       uuid        NOT NULL,
    display_name  text        NOT NULL,
    password_hash text        NOT NULL,
    role          text        NOT NULL,
    created_at    timestamptz NOT NULL,
    CONSTRAINT user_account_pk PRIMARY KEY (user_id),
    CONSTRAINT user_account_display_name_printable CHECK (
        char_length(display_name) BETWEEN 1 AND 80 AND display_name = btrim(display_name) AND display_name !~ '[[:cntrl:]]'),
    CONSTRAINT user_account_password_hashed CHECK (password_hash LIKE '$argon2id$%'),
    CONSTRAINT user_account_role_known CHECK (role IN ('CUSTOMER', 'STAFF'))
);

COMMENT ON TABLE identity.user_account IS 'A person who signs in, of a customer or of the provider';

GRANT USAGE ON SCHEMA identity TO ${app_role};
GRANT SELECT, INSERT ON identity.user_account TO ${app_role};
