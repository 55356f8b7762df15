CREATE SCHEMA tax;

COMMENT ON SCHEMA tax IS 'VAT rates';

CREATE TABLE tax.vat_rate (
    valid_from   date    NOT NULL,
    basis_points integer NOT NULL,
    CONSTRAINT vat_rate_pk PRIMARY KEY (valid_from),
    CONSTRAINT vat_rate_is_percentage CHECK (basis_points BETWEEN 1 AND 10000)
);

COMMENT ON TABLE tax.vat_rate IS 'The ordinary Italian rate from a day on, until the next row; hundredths of a percent';

GRANT USAGE ON SCHEMA tax TO ${app_role};
GRANT SELECT ON tax.vat_rate TO ${app_role};
