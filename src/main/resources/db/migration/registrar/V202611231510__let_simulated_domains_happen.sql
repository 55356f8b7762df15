ALTER TABLE registry_simulator.domain
    ADD COLUMN leaves_on date,
    ADD COLUMN due_on date,
    ADD CONSTRAINT simulated_domain_only_ours_leave CHECK (leaves_on IS NULL OR sponsor = 'US');

UPDATE registry_simulator.domain SET due_on = expiry + 1 WHERE sponsor = 'US';

CREATE INDEX simulated_domain_due ON registry_simulator.domain (due_on);

COMMENT ON COLUMN registry_simulator.domain.leaves_on IS 'The day it goes to another registrar that has asked for it';
COMMENT ON COLUMN registry_simulator.domain.due_on IS 'The next day on which something happens to it without being asked for';
