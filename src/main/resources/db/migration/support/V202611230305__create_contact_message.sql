CREATE TABLE support.contact_message (
    number        bigint      NOT NULL,
    submission_id uuid        NOT NULL,
    name          text        NOT NULL,
    email         text        NOT NULL,
    phone         text,
    topic         text        NOT NULL,
    body          text        NOT NULL,
    language      text        NOT NULL,
    received_at   timestamptz NOT NULL,
    CONSTRAINT contact_message_pk PRIMARY KEY (number),
    CONSTRAINT contact_message_submission_once UNIQUE (submission_id),
    CONSTRAINT contact_message_number_from_one CHECK (number >= 1),
    CONSTRAINT contact_message_name_printable CHECK (
        char_length(name) BETWEEN 1 AND 80 AND name = btrim(name) AND name !~ '[[:cntrl:]]'),
    CONSTRAINT contact_message_email_is_address CHECK (
        char_length(email) <= 254 AND email ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+\.[^@[:space:][:cntrl:]]+$'),
    CONSTRAINT contact_message_phone_is_number CHECK (phone ~ '^[+(]?[0-9][0-9 ()./-]{3,28}[0-9]$'),
    CONSTRAINT contact_message_topic_known CHECK (topic IN ('CREDIT', 'DOMAINS', 'INVOICES', 'TECHNICAL', 'OTHER')),
    CONSTRAINT contact_message_body_bounded CHECK (char_length(body) BETWEEN 1 AND 5000),
    CONSTRAINT contact_message_language_spoken CHECK (language IN ('it', 'en'))
);

COMMENT ON TABLE support.contact_message IS 'What somebody who is no customer asked by the contact form. Insert-only.';
COMMENT ON COLUMN support.contact_message.submission_id IS 'Names the form that was sent, so that two clicks send one';

GRANT SELECT, INSERT ON support.contact_message TO ${app_role};
