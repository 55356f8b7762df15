CREATE TABLE registry_simulator.message (
    id     bigint GENERATED ALWAYS AS IDENTITY,
    name   text NOT NULL,
    news   text NOT NULL,
    day    date,
    CONSTRAINT simulated_message_pk PRIMARY KEY (id),
    CONSTRAINT simulated_message_news_known CHECK (news IN ('RENEWED', 'DELETED', 'LEAVING', 'LEFT')),
    CONSTRAINT simulated_message_day_of_news CHECK ((news IN ('RENEWED', 'LEAVING')) = (day IS NOT NULL))
);

COMMENT ON TABLE registry_simulator.message IS 'The registry''s message queue (RFC 5730 2.9.2.3): what happened to domains, until it is acknowledged';
COMMENT ON COLUMN registry_simulator.message.day IS 'Of RENEWED the new expiry, of LEAVING the day it goes';

GRANT SELECT, INSERT, DELETE ON registry_simulator.message TO ${app_role};
