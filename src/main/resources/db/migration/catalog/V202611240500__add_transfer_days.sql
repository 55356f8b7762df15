-- The rules of data/tlds.csv are read at every start; until then the longest that gTLDs allow (ICANN's transfer policy).
ALTER TABLE catalog.tld
    ADD COLUMN transfer_days integer NOT NULL DEFAULT 5,
    ADD CONSTRAINT tld_transfer_days_not_negative CHECK (transfer_days >= 0);

ALTER TABLE catalog.tld ALTER COLUMN transfer_days DROP DEFAULT;

COMMENT ON COLUMN catalog.tld.transfer_days IS 'How long a transfer may take; what is held for one longer by a day is told';
