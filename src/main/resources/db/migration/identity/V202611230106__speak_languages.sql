ALTER TABLE identity.user_account ADD COLUMN language text;

UPDATE identity.user_account SET language = 'IT';

ALTER TABLE identity.user_account
    ALTER COLUMN language SET NOT NULL,
    ADD CONSTRAINT user_account_language_known CHECK (language IN ('IT', 'EN'));

COMMENT ON COLUMN identity.user_account.language IS 'In which the user gets mail';

GRANT UPDATE (language) ON identity.user_account TO ${app_role};
