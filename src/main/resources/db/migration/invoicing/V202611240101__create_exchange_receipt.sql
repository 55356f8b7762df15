CREATE TABLE invoicing.exchange_receipt (
    customer_id uuid        NOT NULL,
    document_id uuid        NOT NULL,
    attempt     integer     NOT NULL,
    kind        text        NOT NULL,
    exchange_id text        NOT NULL,
    told_at     text        NOT NULL,
    errors      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    CONSTRAINT exchange_receipt_pk PRIMARY KEY (customer_id, document_id, attempt, kind),
    CONSTRAINT exchange_receipt_rendition_fk FOREIGN KEY (customer_id, document_id, attempt)
        REFERENCES invoicing.rendition (customer_id, document_id, attempt),
    CONSTRAINT exchange_receipt_kind_known CHECK (kind IN ('NS', 'RC', 'MC')),
    CONSTRAINT exchange_receipt_texts_short CHECK (length(exchange_id) BETWEEN 1 AND 40
        AND length(told_at) <= 40 AND length(errors) <= 10000),
    CONSTRAINT exchange_receipt_refusal_has_errors CHECK ((kind = 'NS') = (errors <> ''))
);

COMMENT ON TABLE invoicing.exchange_receipt IS
    'What the exchange system said of a document as it was sent: NS refused, RC delivered, MC left in the tax office''s pages.';

CREATE TRIGGER exchange_receipt_stays
    BEFORE UPDATE OR DELETE OR TRUNCATE ON invoicing.exchange_receipt FOR EACH STATEMENT
    EXECUTE FUNCTION invoicing.refuse_change();

GRANT SELECT, INSERT ON invoicing.exchange_receipt TO ${app_role};

-- Delivered is the end; only what was refused is sent again.
CREATE TRIGGER document_state_moves_on
    BEFORE UPDATE ON invoicing.document FOR EACH ROW
    WHEN (OLD.exchange_state <> NEW.exchange_state
          AND (OLD.exchange_state, NEW.exchange_state) NOT IN (('NONE', 'DELIVERED'), ('NONE', 'UNDELIVERED'),
              ('NONE', 'REJECTED'), ('UNDELIVERED', 'DELIVERED'), ('REJECTED', 'NONE')))
    EXECUTE FUNCTION invoicing.refuse_change();

CREATE INDEX document_rejected ON invoicing.document (customer_id) WHERE exchange_state = 'REJECTED';
