-- For everybody, the owner included: what was issued stays, and a number is given once.
CREATE FUNCTION invoicing.refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What was issued does not change: % of %', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER document_keeps_what_it_says
    BEFORE UPDATE ON invoicing.document FOR EACH ROW
    WHEN ((OLD.customer_id, OLD.id, OLD.cause, OLD.payment_id, OLD.type, OLD.treatment, OLD.rate_basis_points,
           OLD.net_cents, OLD.vat_cents, OLD.description, OLD.method, OLD.reference, OLD.due_at)
          IS DISTINCT FROM
          (NEW.customer_id, NEW.id, NEW.cause, NEW.payment_id, NEW.type, NEW.treatment, NEW.rate_basis_points,
           NEW.net_cents, NEW.vat_cents, NEW.description, NEW.method, NEW.reference, NEW.due_at)
          OR OLD.year IS NOT NULL AND (OLD.year, OLD.progressive, OLD.issued_on)
                                      IS DISTINCT FROM (NEW.year, NEW.progressive, NEW.issued_on))
    EXECUTE FUNCTION invoicing.refuse_change();

CREATE TRIGGER document_stays
    BEFORE DELETE OR TRUNCATE ON invoicing.document FOR EACH STATEMENT
    EXECUTE FUNCTION invoicing.refuse_change();

CREATE TRIGGER rendition_keeps_what_was_made
    BEFORE UPDATE ON invoicing.rendition FOR EACH ROW
    WHEN (OLD.made_at IS NOT NULL
          OR (OLD.seller, OLD.buyer, OLD.customer_id, OLD.document_id, OLD.attempt)
             IS DISTINCT FROM (NEW.seller, NEW.buyer, NEW.customer_id, NEW.document_id, NEW.attempt)
          OR OLD.transmission IS NOT NULL AND OLD.transmission IS DISTINCT FROM NEW.transmission)
    EXECUTE FUNCTION invoicing.refuse_change();

CREATE TRIGGER rendition_stays
    BEFORE DELETE OR TRUNCATE ON invoicing.rendition FOR EACH STATEMENT
    EXECUTE FUNCTION invoicing.refuse_change();

CREATE TRIGGER number_register_stays
    BEFORE UPDATE OR DELETE OR TRUNCATE ON invoicing.number_register FOR EACH STATEMENT
    EXECUTE FUNCTION invoicing.refuse_change();
