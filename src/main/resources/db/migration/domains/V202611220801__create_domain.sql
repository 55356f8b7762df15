CREATE TABLE domains.domain (
    customer_id            uuid        NOT NULL,
    id                     uuid        NOT NULL,
    name                   text        NOT NULL,
    display_name           text        NOT NULL,
    tld                    text        NOT NULL,
    paid_until             date,
    registry_expiry        date,
    auto_renew             text        NOT NULL,
    operation_id           uuid,
    operation              text,
    registrant_name        text        NOT NULL,
    registrant_street      text        NOT NULL,
    registrant_city        text        NOT NULL,
    registrant_province    text,
    registrant_postal_code text        NOT NULL,
    registrant_country     text        NOT NULL,
    registrant_tax_code    text,
    registrant_email       text        NOT NULL,
    registrant_phone       text        NOT NULL,
    name_servers           text[]      NOT NULL,
    added_at               timestamptz NOT NULL,
    CONSTRAINT domain_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT domain_name_once UNIQUE (customer_id, name),
    CONSTRAINT domain_customer_fk FOREIGN KEY (customer_id) REFERENCES customers.customer (customer_id),
    CONSTRAINT domain_tld_fk FOREIGN KEY (tld) REFERENCES catalog.tld (tld),
    CONSTRAINT domain_name_ascii CHECK (name ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$' AND char_length(name) <= 253),
    CONSTRAINT domain_name_under_tld CHECK (name LIKE '%.' || tld AND strpos(name, '.') = char_length(name) - char_length(tld)),
    CONSTRAINT domain_dates_together CHECK ((paid_until IS NULL) = (registry_expiry IS NULL)),
    CONSTRAINT domain_auto_renew_known CHECK (auto_renew IN ('ON', 'OFF')),
    CONSTRAINT domain_operation_known CHECK (operation IN ('REGISTER', 'TRANSFER', 'RENEW', 'RESTORE')),
    CONSTRAINT domain_operation_named CHECK ((operation IS NULL) = (operation_id IS NULL)),
    CONSTRAINT domain_pending_has_operation CHECK (
        CASE WHEN paid_until IS NULL THEN operation IS NOT NULL AND operation IN ('REGISTER', 'TRANSFER')
             ELSE operation IS NULL OR operation IN ('RENEW', 'RESTORE') END),
    CONSTRAINT domain_registrant_country_iso CHECK (registrant_country ~ '^[A-Z]{2}$')
);

CREATE INDEX domain_by_expiry ON domains.domain (customer_id, paid_until, name);
CREATE UNIQUE INDEX domain_by_operation ON domains.domain (customer_id, operation_id) WHERE operation_id IS NOT NULL;

COMMENT ON TABLE domains.domain IS 'A domain of a customer, from the order of its first operation';
COMMENT ON COLUMN domains.domain.display_name IS 'The name in Unicode, as people search for it';
COMMENT ON COLUMN domains.domain.paid_until IS 'The last day the customer has paid for; missing while the first operation is under way';
COMMENT ON COLUMN domains.domain.registry_expiry IS 'The registry''s own date, as last told';
COMMENT ON COLUMN domains.domain.operation_id IS 'The operation in progress; it keeps every other out';
COMMENT ON COLUMN domains.domain.name_servers IS 'Empty for the registrar''s own';

GRANT SELECT, INSERT, UPDATE, DELETE ON domains.domain TO ${app_role};
