CREATE SCHEMA notifications;

COMMENT ON SCHEMA notifications IS 'Mail to users';

CREATE TABLE notifications.mail (
    customer_id     uuid        NOT NULL,
    id              uuid        NOT NULL,
    recipient       text        NOT NULL,
    idempotency_key text        NOT NULL,
    kind            text        NOT NULL,
    language        text        NOT NULL,
    parameters      text,
    status          text        NOT NULL,
    attempts        integer     NOT NULL,
    queued_at       timestamptz NOT NULL,
    sent_at         timestamptz,
    CONSTRAINT mail_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT mail_once UNIQUE (customer_id, recipient, idempotency_key),
    CONSTRAINT mail_recipient_length CHECK (char_length(recipient) BETWEEN 3 AND 254),
    CONSTRAINT mail_idempotency_key_form CHECK (idempotency_key ~ '^[!-~]{1,255}$'),
    CONSTRAINT mail_kind_form CHECK (kind ~ '^[A-Z]+(_[A-Z]+)*$' AND char_length(kind) <= 40),
    CONSTRAINT mail_language_known CHECK (language IN ('IT', 'EN')),
    CONSTRAINT mail_status_known CHECK (status IN ('QUEUED', 'SENT', 'FAILED')),
    CONSTRAINT mail_parameters_while_queued CHECK ((status = 'QUEUED') = (parameters IS NOT NULL)),
    CONSTRAINT mail_attempts_counted CHECK (attempts >= 0 AND (attempts > 0 OR status = 'QUEUED')),
    CONSTRAINT mail_sent_when CHECK ((status = 'SENT') = (sent_at IS NOT NULL) AND sent_at >= queued_at)
);

CREATE INDEX mail_queued ON notifications.mail (customer_id, recipient, kind) WHERE status = 'QUEUED';

COMMENT ON TABLE notifications.mail IS 'A mail to one user, sent by a job';
COMMENT ON COLUMN notifications.mail.customer_id IS
    'Whose user gets it; 00000000-0000-0000-0000-000000000000 (RFC 9562, 5.9) for the provider''s own';
COMMENT ON COLUMN notifications.mail.parameters IS
    'What it says, as JSON; may be secret, and is erased once it is sent or given up';

GRANT USAGE ON SCHEMA notifications TO ${app_role};
GRANT SELECT, INSERT ON notifications.mail TO ${app_role};
GRANT UPDATE (parameters, status, attempts, sent_at) ON notifications.mail TO ${app_role};
