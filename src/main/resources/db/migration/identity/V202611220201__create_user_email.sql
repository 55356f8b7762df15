CREATE TABLE identity.user_email (
    email   text NOT NULL,
    user_id uuid NOT NULL,
    CONSTRAINT user_email_pk PRIMARY KEY (email),
    CONSTRAINT user_email_one_per_user UNIQUE (user_id),
    -- An address is claimed first; the account follows in the same transaction.
    CONSTRAINT user_email_user_fk FOREIGN KEY (user_id) REFERENCES identity.user_account (user_id)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT user_email_mail_address CHECK (
        char_length(email) <= 254 AND email = lower(email)
        AND email ~ '^[^@[:space:][:cntrl:]]{1,64}@[a-z0-9.-]+\.[a-z0-9-]{2,63}$')
);

COMMENT ON TABLE identity.user_email IS 'Register: which user signs in by an address, in lower case';

GRANT SELECT, INSERT ON identity.user_email TO ${app_role};
