CREATE TABLE payments.refund (
    customer_id      uuid        NOT NULL,
    id               uuid        NOT NULL,
    payment_id       uuid        NOT NULL,
    credit_cents     bigint      NOT NULL,
    gross_cents      bigint      NOT NULL,
    reason           text        NOT NULL,
    actor            text        NOT NULL,
    requested_at     timestamptz NOT NULL,
    status           text        NOT NULL,
    source_reference text,
    failure          text,
    ended_at         timestamptz,
    CONSTRAINT refund_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT refund_payment_fk FOREIGN KEY (customer_id, payment_id) REFERENCES payments.payment (customer_id, id),
    CONSTRAINT refund_amounts_sensible CHECK (credit_cents > 0 AND gross_cents >= credit_cents),
    CONSTRAINT refund_status_known CHECK (status IN ('REQUESTED', 'DONE', 'REFUSED')),
    CONSTRAINT refund_ended_when CHECK ((status = 'REQUESTED') = (ended_at IS NULL)),
    CONSTRAINT refund_done_by_name CHECK (status <> 'DONE' OR source_reference IS NOT NULL),
    CONSTRAINT refund_refused_why CHECK ((status = 'REFUSED') = (failure IS NOT NULL)),
    CONSTRAINT refund_texts_short CHECK (length(reason) BETWEEN 1 AND 500 AND length(source_reference) BETWEEN 1 AND 255
        AND length(failure) BETWEEN 1 AND 500)
);

CREATE INDEX refund_by_payment ON payments.refund (customer_id, payment_id);

COMMENT ON TABLE payments.refund IS
    'Money that staff sends back to where it came from; held on the account until the source has answered.';

GRANT SELECT, INSERT, UPDATE (status, source_reference, failure, ended_at) ON payments.refund TO ${app_role};
