CREATE TABLE tax.vies_check (
    customer_id         uuid        NOT NULL,
    id                  uuid        NOT NULL,
    prefix              text        NOT NULL,
    vat_number          text        NOT NULL,
    answer              text        NOT NULL,
    consultation_number text,
    reason              text,
    asked_at            timestamptz NOT NULL,
    CONSTRAINT vies_check_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT vies_check_customer_fk FOREIGN KEY (customer_id) REFERENCES customers.customer,
    CONSTRAINT vies_check_prefix_of_union CHECK (prefix ~ '^[A-Z]{2}$' AND prefix <> 'IT'),
    CONSTRAINT vies_check_vat_number_valid CHECK (vat_number ~ '^[A-Z0-9+*]{2,28}$'),
    CONSTRAINT vies_check_answer_known CHECK (answer IN ('VALID', 'INVALID', 'UNREACHABLE')),
    CONSTRAINT vies_check_consultation_of_valid CHECK (
        consultation_number IS NULL OR (answer = 'VALID' AND consultation_number ~ '^[A-Za-z0-9_-]{1,50}$')),
    CONSTRAINT vies_check_reason_of_unreachable CHECK (
        CASE WHEN answer = 'UNREACHABLE' THEN reason IS NOT NULL AND reason ~ '^[A-Z_]{1,50}$' ELSE reason IS NULL END)
);

COMMENT ON TABLE tax.vies_check IS 'What the register of the union (VIES) answered when it was asked for a customer''s VAT number; never changed';
COMMENT ON COLUMN tax.vies_check.consultation_number IS 'Proves before a tax office that the register was asked';
COMMENT ON COLUMN tax.vies_check.reason IS 'Why there was no answer, as the register says or in our words';

GRANT SELECT, INSERT ON tax.vies_check TO ${app_role};
