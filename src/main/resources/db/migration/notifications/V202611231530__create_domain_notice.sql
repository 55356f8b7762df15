CREATE TABLE notifications.domain_notice (
    customer_id uuid NOT NULL,
    domain      text NOT NULL,
    paid_until  date NOT NULL,
    step        text NOT NULL,
    CONSTRAINT domain_notice_pk PRIMARY KEY (customer_id, domain, paid_until, step),
    CONSTRAINT domain_notice_step_known CHECK (step IN ('TWO_MONTHS', 'MONTH', 'WEEK', 'DAY', 'AFTER', 'UNCOVERED'))
);

COMMENT ON TABLE notifications.domain_notice IS 'What a customer has been told about the expiry of a domain, each thing once';

GRANT SELECT, INSERT ON notifications.domain_notice TO ${app_role};
