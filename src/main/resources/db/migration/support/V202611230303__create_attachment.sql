CREATE TABLE support.attachment (
    customer_id   uuid    NOT NULL,
    ticket_number bigint  NOT NULL,
    message_seq   integer NOT NULL,
    position      integer NOT NULL,
    name          text    NOT NULL,
    type          text    NOT NULL,
    size_bytes    bigint  NOT NULL,
    sha256        bytea   NOT NULL,
    content       bytea   NOT NULL,
    CONSTRAINT attachment_pk PRIMARY KEY (customer_id, ticket_number, message_seq, position),
    CONSTRAINT attachment_message_fk FOREIGN KEY (customer_id, ticket_number, message_seq)
        REFERENCES support.message (customer_id, ticket_number, seq),
    CONSTRAINT attachment_position_of_five CHECK (position BETWEEN 1 AND 5),
    CONSTRAINT attachment_name_harmless CHECK (
        char_length(name) BETWEEN 1 AND 120 AND name !~ '[[:cntrl:]/\\]' AND name !~ '^\.'),
    CONSTRAINT attachment_type_known CHECK (
        type IN ('PNG', 'JPEG', 'GIF', 'WEBP', 'PDF', 'TEXT', 'EMAIL', 'DOCX', 'XLSX', 'ODT')),
    CONSTRAINT attachment_size_of_content CHECK (
        size_bytes BETWEEN 1 AND 10485760 AND octet_length(content) = size_bytes),
    CONSTRAINT attachment_sha256_whole CHECK (octet_length(sha256) = 32)
);

COMMENT ON TABLE support.attachment IS
    'Files of messages, here so that a backup is whole; the type is that of the content. Insert-only.';

GRANT SELECT, INSERT ON support.attachment TO ${app_role};
