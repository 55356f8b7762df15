CREATE TABLE invoicing.transmission_register (
    transmission bigint  NOT NULL,
    customer_id  uuid    NOT NULL,
    document_id  uuid    NOT NULL,
    attempt      integer NOT NULL,
    CONSTRAINT transmission_register_pk PRIMARY KEY (transmission),
    CONSTRAINT transmission_register_rendition_fk FOREIGN KEY (customer_id, document_id, attempt)
        REFERENCES invoicing.rendition (customer_id, document_id, attempt)
);

COMMENT ON TABLE invoicing.transmission_register IS
    'Register: which rendition bears a name at the exchange system, which takes no name twice.';

INSERT INTO invoicing.transmission_register (transmission, customer_id, document_id, attempt)
SELECT transmission, customer_id, document_id, attempt FROM invoicing.rendition WHERE transmission IS NOT NULL;

CREATE TRIGGER transmission_register_stays
    BEFORE UPDATE OR DELETE OR TRUNCATE ON invoicing.transmission_register FOR EACH STATEMENT
    EXECUTE FUNCTION invoicing.refuse_change();

GRANT SELECT, INSERT ON invoicing.transmission_register TO ${app_role};
