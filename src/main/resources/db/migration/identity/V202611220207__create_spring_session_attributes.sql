CREATE TABLE identity.spring_session_attributes (
    session_primary_id text  NOT NULL,
    attribute_name     text  NOT NULL,
    attribute_bytes    bytea NOT NULL,
    CONSTRAINT spring_session_attributes_pk PRIMARY KEY (session_primary_id, attribute_name),
    CONSTRAINT spring_session_attributes_session_fk FOREIGN KEY (session_primary_id)
        REFERENCES identity.spring_session (primary_id) ON DELETE CASCADE
);

COMMENT ON TABLE identity.spring_session_attributes IS 'Spring Session: what a session holds, serialized by Java';

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.spring_session_attributes TO ${app_role};
