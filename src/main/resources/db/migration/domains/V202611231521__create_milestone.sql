CREATE TABLE domains.milestone (
    customer_id uuid NOT NULL,
    domain_id   uuid NOT NULL,
    day         date NOT NULL,
    event       text NOT NULL,
    CONSTRAINT milestone_pk PRIMARY KEY (customer_id, domain_id, day, event),
    CONSTRAINT milestone_domain_fk FOREIGN KEY (customer_id, domain_id) REFERENCES domains.domain (customer_id, id)
        ON DELETE CASCADE,
    CONSTRAINT milestone_event_known CHECK (event IN ('EXPIRED', 'IN_REDEMPTION', 'IN_PENDING_DELETE', 'FREE',
        'REGISTRY_RENEWED', 'LET_GO', 'LEAVING', 'TRANSFERRED', 'DELETED'))
);

COMMENT ON TABLE domains.milestone IS 'What happened to a domain without being ordered, day by day';

GRANT SELECT, INSERT, DELETE ON domains.milestone TO ${app_role};
