CREATE TABLE invoicing.rendition (
    customer_id  uuid        NOT NULL,
    document_id  uuid        NOT NULL,
    attempt      integer     NOT NULL,
    seller       text        NOT NULL,
    buyer        text        NOT NULL,
    transmission bigint,
    xml_name     text,
    xml          bytea,
    pdf          bytea,
    made_at      timestamptz,
    CONSTRAINT rendition_pk PRIMARY KEY (customer_id, document_id, attempt),
    CONSTRAINT rendition_document_fk FOREIGN KEY (customer_id, document_id) REFERENCES invoicing.document (customer_id, id),
    CONSTRAINT rendition_attempts_counted CHECK (attempt BETWEEN 1 AND 99),
    CONSTRAINT rendition_made_wholly CHECK ((made_at IS NULL) = (xml IS NULL) AND (made_at IS NULL) = (pdf IS NULL)
        AND (made_at IS NULL) = (xml_name IS NULL) AND (made_at IS NULL OR transmission IS NOT NULL))
);

COMMENT ON TABLE invoicing.rendition IS
    'A document with its parties as they were, and its files; a refused one is made again, with the same number and date.';

GRANT SELECT, INSERT, UPDATE (transmission, xml_name, xml, pdf, made_at) ON invoicing.rendition TO ${app_role};
