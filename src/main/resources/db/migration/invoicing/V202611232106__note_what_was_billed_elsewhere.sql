CREATE TABLE invoicing.billed_elsewhere (
    customer_id uuid NOT NULL,
    payment_id  uuid NOT NULL,
    CONSTRAINT billed_elsewhere_pk PRIMARY KEY (customer_id, payment_id),
    CONSTRAINT billed_elsewhere_payment_fk FOREIGN KEY (customer_id, payment_id) REFERENCES payments.payment (customer_id, id)
);

COMMENT ON TABLE invoicing.billed_elsewhere IS
    'Payments that settled before documents were made here: theirs are elsewhere, and so are their credit notes.';

INSERT INTO invoicing.billed_elsewhere (customer_id, payment_id)
SELECT customer_id, id FROM payments.payment WHERE settled_at IS NOT NULL;

GRANT SELECT ON invoicing.billed_elsewhere TO ${app_role};
