CREATE TABLE customers.customer (
    customer_id            uuid        NOT NULL,
    kind                   text        NOT NULL,
    name                   text        NOT NULL,
    street                 text        NOT NULL,
    city                   text        NOT NULL,
    province               text,
    postal_code            text        NOT NULL,
    country                text        NOT NULL,
    vat_number             text,
    vat_number_verified_at timestamptz,
    tax_code               text,
    sdi_code               text        NOT NULL,
    pec                    text,
    email                  text        NOT NULL,
    phone                  text        NOT NULL,
    opened_at              timestamptz NOT NULL,
    CONSTRAINT customer_pk PRIMARY KEY (customer_id),
    CONSTRAINT customer_kind_known CHECK (kind IN ('COMPANY', 'SOLE_TRADER', 'PUBLIC_BODY', 'PRIVATE_PERSON')),
    CONSTRAINT customer_name_printable CHECK (char_length(name) BETWEEN 1 AND 80 AND name = btrim(name) AND name !~ '[[:cntrl:]]'),
    CONSTRAINT customer_street_printable CHECK (char_length(street) BETWEEN 1 AND 60 AND street = btrim(street) AND street !~ '[[:cntrl:]]'),
    CONSTRAINT customer_city_printable CHECK (char_length(city) BETWEEN 1 AND 60 AND city = btrim(city) AND city !~ '[[:cntrl:]]'),
    CONSTRAINT customer_province_printable CHECK (char_length(province) BETWEEN 1 AND 60 AND province = btrim(province) AND province !~ '[[:cntrl:]]'),
    CONSTRAINT customer_postal_code_printable CHECK (char_length(postal_code) BETWEEN 1 AND 16 AND postal_code = btrim(postal_code) AND postal_code !~ '[[:cntrl:]]'),
    CONSTRAINT customer_country_iso CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT customer_address_italian CHECK (
        country <> 'IT' OR (province IS NOT NULL AND province ~ '^[A-Z]{2}$' AND postal_code ~ '^[0-9]{5}$')),
    CONSTRAINT customer_vat_number_valid CHECK (
        CASE WHEN country = 'IT' THEN customers.is_partita_iva(vat_number) ELSE vat_number ~ '^[A-Z0-9+*]{2,28}$' END),
    CONSTRAINT customer_tax_code_valid CHECK (customers.is_codice_fiscale(tax_code)),
    CONSTRAINT customer_numbers_of_kind CHECK (
        CASE
            WHEN country <> 'IT' THEN tax_code IS NULL AND (vat_number IS NULL OR kind <> 'PRIVATE_PERSON')
            WHEN kind = 'COMPANY' THEN vat_number IS NOT NULL AND (tax_code IS NULL OR char_length(tax_code) = 11)
            WHEN kind = 'SOLE_TRADER' THEN vat_number IS NOT NULL AND tax_code IS NOT NULL AND char_length(tax_code) = 16
            WHEN kind = 'PUBLIC_BODY' THEN tax_code IS NOT NULL AND char_length(tax_code) = 11
            ELSE vat_number IS NULL AND tax_code IS NOT NULL AND char_length(tax_code) = 16
        END),
    CONSTRAINT customer_verified_is_of_union CHECK (
        vat_number_verified_at IS NULL OR (vat_number IS NOT NULL AND country IN (
            'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'LT', 'LU', 'LV',
            'MC', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'))),
    CONSTRAINT customer_sdi_of_kind CHECK (
        CASE
            WHEN country <> 'IT' THEN sdi_code = 'XXXXXXX'
            WHEN kind = 'PUBLIC_BODY' THEN sdi_code ~ '^[A-Z0-9]{6}$'
            ELSE sdi_code ~ '^[A-Z0-9]{7}$' AND sdi_code <> 'XXXXXXX'
        END),
    CONSTRAINT customer_pec_instead_of_code CHECK (pec IS NULL OR sdi_code = '0000000'),
    CONSTRAINT customer_pec_mail_address CHECK (char_length(pec) <= 254 AND pec ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+\.[^[:space:][:cntrl:]@]+$'),
    CONSTRAINT customer_email_mail_address CHECK (char_length(email) <= 254 AND email ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+\.[^[:space:][:cntrl:]@]+$'),
    CONSTRAINT customer_phone_e164 CHECK (phone ~ '^\+[1-9][0-9]{6,14}$')
);

COMMENT ON TABLE customers.customer IS 'An agency and its billing profile; customer_id never changes';
COMMENT ON COLUMN customers.customer.vat_number IS 'Without the country in front';
COMMENT ON COLUMN customers.customer.vat_number_verified_at IS 'When the number was found in the register of the union (VIES); only then the customer owes the VAT itself';

GRANT SELECT, INSERT, UPDATE ON customers.customer TO ${app_role};
