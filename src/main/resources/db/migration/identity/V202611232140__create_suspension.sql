CREATE TABLE identity.suspension (
    customer_id uuid        NOT NULL,
    reason      text        NOT NULL,
    actor       text        NOT NULL,
    since       timestamptz NOT NULL,
    CONSTRAINT suspension_pk PRIMARY KEY (customer_id),
    CONSTRAINT suspension_reason_given CHECK (length(reason) BETWEEN 1 AND 500)
);

COMMENT ON TABLE identity.suspension IS
    'Customers whose people and programs are not let in; what they own stays, and is renewed as they had asked.';

GRANT SELECT, INSERT, DELETE ON identity.suspension TO ${app_role};
