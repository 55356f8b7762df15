CREATE TABLE registrar.command (
    customer_id            uuid        NOT NULL,
    id                     uuid        NOT NULL,
    name                   text        NOT NULL,
    verb                   text        NOT NULL,
    years                  integer,
    current_expiry         date,
    paid_until             date,
    auth_code              bytea,
    registrant_name        text,
    registrant_street      text,
    registrant_city        text,
    registrant_province    text,
    registrant_postal_code text,
    registrant_country     text,
    registrant_tax_code    text,
    registrant_email       text,
    registrant_phone       text,
    name_servers           text[],
    status                 text        NOT NULL,
    attempts               integer     NOT NULL,
    leased_until           timestamptz,
    submitted_at           timestamptz NOT NULL,
    completed_at           timestamptz,
    result_code            integer,
    registry_expiry        date,
    CONSTRAINT command_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT command_name_ascii CHECK (name ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$' AND char_length(name) <= 253),
    CONSTRAINT command_verb_known CHECK (verb IN ('REGISTER', 'TRANSFER', 'RENEW', 'KEEP', 'RESTORE')),
    CONSTRAINT command_years_of_verb CHECK (
        CASE WHEN verb IN ('REGISTER', 'RENEW') THEN years IS NOT NULL AND years BETWEEN 1 AND 10 ELSE years IS NULL END),
    CONSTRAINT command_renewal_carries_expiry CHECK ((verb = 'RENEW') = (current_expiry IS NOT NULL)),
    CONSTRAINT command_paid_until_of_verb CHECK ((verb IN ('RENEW', 'KEEP')) = (paid_until IS NOT NULL)),
    CONSTRAINT command_registrant_of_verb CHECK (
        (verb IN ('REGISTER', 'TRANSFER'))
        = (num_nonnulls(registrant_name, registrant_street, registrant_city, registrant_postal_code,
                        registrant_country, registrant_email, registrant_phone) = 7)),
    CONSTRAINT command_name_servers_of_verb CHECK ((verb = 'REGISTER') = (name_servers IS NOT NULL)),
    CONSTRAINT command_status_known CHECK (status IN ('STAGED', 'SENT', 'UNKNOWN', 'SUCCEEDED', 'REFUSED')),
    CONSTRAINT command_attempts_counted CHECK (attempts >= 0 AND (attempts > 0 OR status = 'STAGED')),
    CONSTRAINT command_completed_with_outcome CHECK (
        (status IN ('SUCCEEDED', 'REFUSED')) = (completed_at IS NOT NULL)
        AND (status = 'SUCCEEDED') = (registry_expiry IS NOT NULL)
        AND (status = 'REFUSED') = (result_code IS NOT NULL)),
    CONSTRAINT command_auth_code_erased CHECK (auth_code IS NULL OR (verb = 'TRANSFER' AND completed_at IS NULL))
);

COMMENT ON TABLE registrar.command IS 'An instruction on its way to the registry, from its submission to its outcome';
COMMENT ON COLUMN registrar.command.id IS 'The operation; to the registry the client transaction id';
COMMENT ON COLUMN registrar.command.current_expiry IS 'The registry''s date that a renewal starts from (RFC 5731 3.2.3)';
COMMENT ON COLUMN registrar.command.paid_until IS 'What the customer will have paid for when it succeeds';
COMMENT ON COLUMN registrar.command.auth_code IS 'AES-256-GCM; erased at the outcome';
COMMENT ON COLUMN registrar.command.leased_until IS 'Until when one run has it for itself';
COMMENT ON COLUMN registrar.command.result_code IS 'Of EPP (RFC 5730 3)';

GRANT SELECT, INSERT, UPDATE ON registrar.command TO ${app_role};
