ALTER TABLE identity.user_account ADD COLUMN email_confirmed_at timestamptz;

-- Whoever is registered by now was registered by the provider.
UPDATE identity.user_account SET email_confirmed_at = created_at;

ALTER TABLE identity.user_account
    ADD CONSTRAINT user_account_email_confirmed_after_creation CHECK (email_confirmed_at >= created_at);

COMMENT ON COLUMN identity.user_account.email_confirmed_at IS
    'When the address was found to be the user''s own; without it nobody signs in by it';

GRANT UPDATE (email_confirmed_at) ON identity.user_account TO ${app_role};
