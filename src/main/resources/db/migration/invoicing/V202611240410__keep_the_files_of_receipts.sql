-- A file that is sent twice is refused the second time, under another of the system's names.
ALTER TABLE invoicing.exchange_receipt
    DROP CONSTRAINT exchange_receipt_pk,
    ADD CONSTRAINT exchange_receipt_pk PRIMARY KEY (customer_id, document_id, attempt, kind, exchange_id),
    ADD COLUMN file bytea NOT NULL DEFAULT '',
    ADD CONSTRAINT exchange_receipt_file_small CHECK (length(file) <= 262144);

ALTER TABLE invoicing.exchange_receipt ALTER COLUMN file DROP DEFAULT;

COMMENT ON COLUMN invoicing.exchange_receipt.file IS 'As the exchange system made it.';
