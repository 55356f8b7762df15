CREATE TABLE invoicing.series (
    type             text    NOT NULL,
    year             integer NOT NULL,
    last_progressive integer NOT NULL,
    last_issued_on   date    NOT NULL,
    CONSTRAINT series_pk PRIMARY KEY (type, year),
    CONSTRAINT series_type_known CHECK (type IN ('INVOICE', 'CREDIT_NOTE')),
    CONSTRAINT series_counts CHECK (last_progressive BETWEEN 0 AND 999999)
);

COMMENT ON TABLE invoicing.series IS
    'The last number of a series and a year, and its day; taken with the document that bears it, or not at all.';

CREATE TABLE invoicing.number_register (
    type        text    NOT NULL,
    year        integer NOT NULL,
    progressive integer NOT NULL,
    issued_on   date    NOT NULL,
    customer_id uuid    NOT NULL,
    document_id uuid    NOT NULL,
    CONSTRAINT number_register_pk PRIMARY KEY (type, year, progressive)
);

CREATE INDEX number_register_by_day ON invoicing.number_register (issued_on, type, progressive);

COMMENT ON TABLE invoicing.number_register IS 'Register: whose document a number names.';

CREATE TABLE invoicing.due_document (
    due_at      timestamptz NOT NULL,
    document_id uuid        NOT NULL,
    customer_id uuid        NOT NULL,
    CONSTRAINT due_document_pk PRIMARY KEY (due_at, document_id)
);

COMMENT ON TABLE invoicing.due_document IS 'Register of work: documents that have no number or no files yet.';

CREATE SEQUENCE invoicing.transmission_number AS bigint;

GRANT SELECT, INSERT, UPDATE (last_progressive, last_issued_on) ON invoicing.series TO ${app_role};
GRANT SELECT, INSERT ON invoicing.number_register TO ${app_role};
GRANT SELECT, INSERT, DELETE ON invoicing.due_document TO ${app_role};
GRANT USAGE ON SEQUENCE invoicing.transmission_number TO ${app_role};
