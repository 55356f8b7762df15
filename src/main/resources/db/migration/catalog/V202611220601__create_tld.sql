CREATE TABLE catalog.tld (
    tld                 text    NOT NULL,
    max_term_years      integer NOT NULL,
    max_total_years     integer NOT NULL,
    renewal             text    NOT NULL,
    grace_days          integer NOT NULL,
    redemption_days     integer NOT NULL,
    pending_delete_days integer NOT NULL,
    transfer            text    NOT NULL,
    creation_lock_days  integer NOT NULL,
    transfer_lock_days  integer NOT NULL,
    auth_code_min       integer NOT NULL,
    auth_code_max       integer NOT NULL,
    label_min           integer NOT NULL,
    label_max           integer NOT NULL,
    characters          text    NOT NULL,
    holder_countries    text    NOT NULL,
    CONSTRAINT tld_pk PRIMARY KEY (tld),
    CONSTRAINT tld_ascii CHECK (tld ~ '^[a-z0-9-]+(\.[a-z0-9-]+)*$' AND char_length(tld) <= 63),
    CONSTRAINT tld_years CHECK (1 <= max_term_years AND max_term_years <= max_total_years AND max_total_years <= 10),
    CONSTRAINT tld_renewal_known CHECK (renewal IN ('COMMAND', 'AT_EXPIRY')),
    CONSTRAINT tld_transfer_known CHECK (transfer IN ('ADDS_YEAR', 'RESETS_EXPIRY', 'KEEPS_EXPIRY')),
    CONSTRAINT tld_days_not_negative CHECK (
        least(grace_days, redemption_days, pending_delete_days, creation_lock_days, transfer_lock_days) >= 0),
    CONSTRAINT tld_auth_code_lengths CHECK (0 <= auth_code_min AND auth_code_min <= auth_code_max),
    CONSTRAINT tld_label_lengths CHECK (1 <= label_min AND label_min <= label_max AND label_max <= 63),
    CONSTRAINT tld_holder_countries_iso CHECK (holder_countries ~ '^(\*|[A-Z]{2}( [A-Z]{2})*)$')
);

COMMENT ON TABLE catalog.tld IS 'The rules of a suffix, as data/tlds.csv has them; a suffix no longer sold keeps its row for the domains still under it';
COMMENT ON COLUMN catalog.tld.characters IS 'Allowed beside a-z, 0-9 and the hyphen; * for every letter';
COMMENT ON COLUMN catalog.tld.holder_countries IS 'ISO 3166-1, separated by spaces; * for anywhere';
COMMENT ON COLUMN catalog.tld.auth_code_max IS '0 if a transfer needs no auth code';

GRANT SELECT, INSERT, UPDATE ON catalog.tld TO ${app_role};
