CREATE TABLE identity.membership (
    user_id     uuid NOT NULL,
    customer_id uuid NOT NULL,
    CONSTRAINT membership_pk PRIMARY KEY (user_id),
    CONSTRAINT membership_user_fk FOREIGN KEY (user_id) REFERENCES identity.user_account (user_id)
);

COMMENT ON TABLE identity.membership IS 'Register: of which customer a user is; staff is of none';

GRANT SELECT, INSERT ON identity.membership TO ${app_role};
