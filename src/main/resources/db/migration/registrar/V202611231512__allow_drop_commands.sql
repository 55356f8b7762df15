ALTER TABLE registrar.command
    DROP CONSTRAINT command_verb_known,
    ADD CONSTRAINT command_verb_known CHECK (verb IN ('REGISTER', 'TRANSFER', 'RENEW', 'KEEP', 'RESTORE', 'DROP'));

CREATE INDEX command_open_drop ON registrar.command (customer_id, name) WHERE verb = 'DROP' AND completed_at IS NULL;

COMMENT ON INDEX registrar.command_open_drop IS 'What is ordered for a domain waits until the registry has answered that it lets it go';
