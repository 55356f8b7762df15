CREATE TABLE registrar.scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz,
    state                text,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    CONSTRAINT scheduled_tasks_pk PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_execution_time ON registrar.scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON registrar.scheduled_tasks (last_heartbeat);

COMMENT ON TABLE registrar.scheduled_tasks IS 'The jobs of db-scheduler, staged in the transactions they belong to';

GRANT SELECT, INSERT, UPDATE, DELETE ON registrar.scheduled_tasks TO ${app_role};
