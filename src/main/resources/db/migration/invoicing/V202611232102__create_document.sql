CREATE TABLE invoicing.document (
    customer_id       uuid        NOT NULL,
    id                uuid        NOT NULL,
    cause             text        NOT NULL,
    payment_id        uuid        NOT NULL,
    type              text        NOT NULL,
    treatment         text        NOT NULL,
    rate_basis_points integer     NOT NULL,
    net_cents         bigint      NOT NULL,
    vat_cents         bigint      NOT NULL,
    description       text        NOT NULL,
    method            text        NOT NULL,
    reference         text,
    due_at            timestamptz NOT NULL,
    year              integer,
    progressive       integer,
    issued_on         date,
    exchange_state    text        NOT NULL,
    CONSTRAINT document_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT document_cause_once UNIQUE (customer_id, cause),
    CONSTRAINT document_number_once UNIQUE (customer_id, type, year, progressive),
    CONSTRAINT document_payment_fk FOREIGN KEY (customer_id, payment_id) REFERENCES payments.payment (customer_id, id),
    CONSTRAINT document_type_known CHECK (type IN ('INVOICE', 'CREDIT_NOTE')),
    CONSTRAINT document_treatment_known CHECK (treatment IN
        ('ITALIAN', 'EU_REVERSE_CHARGE', 'OUTSIDE_EU', 'SPLIT_PAYMENT', 'EU_CONSUMER')),
    CONSTRAINT document_rate_by_treatment CHECK (rate_basis_points BETWEEN 0 AND 10000
        AND (rate_basis_points = 0) = (treatment IN ('EU_REVERSE_CHARGE', 'OUTSIDE_EU'))),
    CONSTRAINT document_amounts_sensible CHECK (net_cents > 0 AND vat_cents >= 0
        AND abs(vat_cents * 10000 - net_cents * rate_basis_points) <= 15000),
    CONSTRAINT document_method_known CHECK (method IN ('CARD', 'BANK_TRANSFER')),
    CONSTRAINT document_numbered_wholly CHECK ((year IS NULL) = (progressive IS NULL) AND (year IS NULL) = (issued_on IS NULL)),
    CONSTRAINT document_number_sensible CHECK (progressive BETWEEN 1 AND 999999 AND year BETWEEN 2000 AND 9999),
    CONSTRAINT document_exchange_state_known CHECK (exchange_state IN ('NONE', 'DELIVERED', 'UNDELIVERED', 'REJECTED'))
);

CREATE INDEX document_by_payment ON invoicing.document (customer_id, payment_id);
CREATE INDEX document_by_day ON invoicing.document (customer_id, issued_on, id);

COMMENT ON TABLE invoicing.document IS
    'Invoices and credit notes, written when money settles or goes back and numbered once by a job; what they say never changes.';

GRANT SELECT, INSERT, UPDATE (year, progressive, issued_on, exchange_state) ON invoicing.document TO ${app_role};
