CREATE TABLE notifications.credit_watch (
    customer_id     uuid    NOT NULL,
    threshold_cents bigint,
    told            boolean NOT NULL,
    CONSTRAINT credit_watch_pk PRIMARY KEY (customer_id),
    CONSTRAINT credit_watch_threshold_positive CHECK (threshold_cents > 0)
);

COMMENT ON TABLE notifications.credit_watch IS 'Below which credit a customer wants to be told, and whether it has been told since it was last above';

GRANT SELECT, INSERT, UPDATE ON notifications.credit_watch TO ${app_role};
