CREATE TABLE invoicing.assessment (
    customer_id       uuid    NOT NULL,
    payment_id        uuid    NOT NULL,
    treatment         text    NOT NULL,
    rate_basis_points integer NOT NULL,
    buyer             text    NOT NULL,
    CONSTRAINT assessment_pk PRIMARY KEY (customer_id, payment_id),
    CONSTRAINT assessment_payment_fk FOREIGN KEY (customer_id, payment_id) REFERENCES payments.payment (customer_id, id),
    CONSTRAINT assessment_treatment_known CHECK (treatment IN
        ('ITALIAN', 'EU_REVERSE_CHARGE', 'OUTSIDE_EU', 'SPLIT_PAYMENT', 'EU_CONSUMER')),
    CONSTRAINT assessment_rate_is_rate CHECK (rate_basis_points BETWEEN 0 AND 10000),
    CONSTRAINT assessment_rate_by_treatment CHECK ((rate_basis_points = 0) = (treatment IN ('EU_REVERSE_CHARGE', 'OUTSIDE_EU')))
);

COMMENT ON TABLE invoicing.assessment IS
    'How VAT fell on a payment when it was asked for, and on whom: the invoice agrees with what was paid. Insert-only.';

GRANT SELECT, INSERT ON invoicing.assessment TO ${app_role};
