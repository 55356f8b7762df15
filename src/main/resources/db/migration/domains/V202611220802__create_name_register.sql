CREATE TABLE domains.name_register (
    name        text NOT NULL,
    customer_id uuid NOT NULL,
    domain_id   uuid NOT NULL,
    free_from   date,
    CONSTRAINT name_register_pk PRIMARY KEY (name)
);

COMMENT ON TABLE domains.name_register IS 'Who holds a name: one customer at a time';
COMMENT ON COLUMN domains.name_register.free_from IS 'The day from which another may register it, as things stand; missing while its first operation is under way';

GRANT SELECT, INSERT, UPDATE, DELETE ON domains.name_register TO ${app_role};
