CREATE TABLE pricing.edition (
    edition integer NOT NULL,
    starts_at timestamptz NOT NULL,
    member_cents bigint NOT NULL,
    prestige_cents bigint NOT NULL,
    elite_cents bigint NOT NULL,
    super_elite_cents bigint NOT NULL,
    CONSTRAINT edition_pk PRIMARY KEY (edition),
    CONSTRAINT edition_year_ck CHECK (edition BETWEEN 2000 AND 2999),
    CONSTRAINT edition_entry_amounts_ck CHECK (0 < member_cents AND member_cents < prestige_cents
        AND prestige_cents < elite_cents AND elite_cents < super_elite_cents)
);

COMMENT ON TABLE pricing.edition IS 'The editions of the plans: on sale from when, and the entry amount of each tier, net (rules R1, R9).';

CREATE TRIGGER edition_insert_only_tg
    BEFORE UPDATE OR DELETE OR TRUNCATE ON pricing.edition
    FOR EACH STATEMENT EXECUTE FUNCTION pricing.refuse_change();

GRANT SELECT, INSERT ON pricing.edition TO ${app_role};
