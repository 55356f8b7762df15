CREATE TABLE identity.spring_session (
    primary_id            text   NOT NULL,
    session_id            text   NOT NULL,
    creation_time         bigint NOT NULL,
    last_access_time      bigint NOT NULL,
    max_inactive_interval integer NOT NULL,
    expiry_time           bigint NOT NULL,
    principal_name        text,
    CONSTRAINT spring_session_pk PRIMARY KEY (primary_id)
);

CREATE UNIQUE INDEX spring_session_session_id_ix ON identity.spring_session (session_id);
CREATE INDEX spring_session_expiry_time_ix ON identity.spring_session (expiry_time);
CREATE INDEX spring_session_principal_name_ix ON identity.spring_session (principal_name);

COMMENT ON TABLE identity.spring_session IS 'Spring Session: the pages'' sessions';

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.spring_session TO ${app_role};
