CREATE TABLE pricing.price (
    version integer NOT NULL,
    edition integer NOT NULL,
    tld text NOT NULL,
    operation text NOT NULL,
    years integer NOT NULL,
    street_cents bigint NOT NULL,
    member_cents bigint NOT NULL,
    prestige_cents bigint NOT NULL,
    elite_cents bigint NOT NULL,
    super_elite_cents bigint NOT NULL,
    CONSTRAINT price_pk PRIMARY KEY (version, edition, tld, operation, years),
    CONSTRAINT price_version_fk FOREIGN KEY (version) REFERENCES pricing.price_list (version),
    CONSTRAINT price_edition_fk FOREIGN KEY (edition) REFERENCES pricing.edition (edition),
    CONSTRAINT price_tld_ck CHECK (length(tld) <= 63 AND tld ~ '^[a-z0-9-]+(\.[a-z0-9-]+)*$'),
    CONSTRAINT price_operation_ck CHECK (operation IN ('REGISTER', 'TRANSFER', 'RENEW', 'RESTORE')),
    CONSTRAINT price_years_ck CHECK (years = 1 OR (years BETWEEN 2 AND 10 AND operation IN ('REGISTER', 'RENEW'))),
    CONSTRAINT price_tiers_ck CHECK (0 < super_elite_cents AND super_elite_cents <= elite_cents
        AND elite_cents <= prestige_cents AND prestige_cents <= member_cents AND member_cents <= street_cents)
);

COMMENT ON TABLE pricing.price IS 'What an operation costs for its whole term in a version, on the four lists of an edition and undiscounted, net (rule R8).';

CREATE TRIGGER price_insert_only_tg
    BEFORE UPDATE OR DELETE OR TRUNCATE ON pricing.price
    FOR EACH STATEMENT EXECUTE FUNCTION pricing.refuse_change();

GRANT SELECT, INSERT ON pricing.price TO ${app_role};
