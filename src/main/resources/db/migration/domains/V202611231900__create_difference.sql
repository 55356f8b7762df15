CREATE TABLE domains.difference (
    customer_id uuid NOT NULL,
    domain_id   uuid NOT NULL,
    kind        text NOT NULL,
    ours        date NOT NULL,
    theirs      date,
    since       date NOT NULL,
    CONSTRAINT difference_pk PRIMARY KEY (customer_id, domain_id),
    CONSTRAINT difference_domain_fk FOREIGN KEY (customer_id, domain_id)
        REFERENCES domains.domain (customer_id, id) ON DELETE CASCADE,
    CONSTRAINT difference_kind_known CHECK (kind IN ('EXPIRY', 'ELSEWHERE', 'UNKNOWN_THERE', 'NOT_LET_GO')),
    CONSTRAINT difference_has_their_date CHECK ((kind = 'EXPIRY') = (theirs IS NOT NULL)),
    CONSTRAINT difference_differs CHECK (theirs <> ours)
);

COMMENT ON TABLE domains.difference IS
    'Where a registry says something else of a domain than the portfolio, until it agrees again';

GRANT SELECT, INSERT, DELETE ON domains.difference TO ${app_role};
GRANT UPDATE (kind, ours, theirs) ON domains.difference TO ${app_role};
