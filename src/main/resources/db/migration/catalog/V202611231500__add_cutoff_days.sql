ALTER TABLE catalog.tld
    ADD COLUMN cutoff_days integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT tld_cutoff_not_negative CHECK (cutoff_days >= 0);

ALTER TABLE catalog.tld
    ALTER COLUMN cutoff_days DROP DEFAULT;

COMMENT ON COLUMN catalog.tld.cutoff_days IS 'How many days before the last one paid for the registry must have been told to renew or to let go';
