CREATE TABLE registry_simulator.domain (
    name           text NOT NULL,
    sponsor        text NOT NULL,
    registered_on  date NOT NULL,
    transferred_on date,
    expiry         date NOT NULL,
    at_expiry      text NOT NULL,
    auth_code      text NOT NULL,
    CONSTRAINT simulated_domain_pk PRIMARY KEY (name),
    CONSTRAINT simulated_domain_sponsor_known CHECK (sponsor IN ('US', 'OTHER')),
    CONSTRAINT simulated_domain_at_expiry_known CHECK (at_expiry IN ('KEEP', 'DROP'))
);

COMMENT ON TABLE registry_simulator.domain IS 'A domain as the simulated registry has it';
COMMENT ON COLUMN registry_simulator.domain.sponsor IS 'Which registrar it is with: this one or another';
COMMENT ON COLUMN registry_simulator.domain.at_expiry IS 'Whether it is to be renewed at expiry, where the registry does that by itself';

GRANT SELECT, INSERT, UPDATE, DELETE ON registry_simulator.domain TO ${app_role};
