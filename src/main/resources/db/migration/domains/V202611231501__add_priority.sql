ALTER TABLE domains.domain
    ADD COLUMN priority text NOT NULL DEFAULT 'NORMAL',
    ADD CONSTRAINT domain_priority_known CHECK (priority IN ('CRITICAL', 'NORMAL', 'LET_EXPIRE')),
    ADD CONSTRAINT domain_let_expire_not_renewed CHECK (priority <> 'LET_EXPIRE' OR auto_renew = 'OFF');

ALTER TABLE domains.domain
    ALTER COLUMN priority DROP DEFAULT;

COMMENT ON COLUMN domains.domain.priority IS 'Which renewals come first when credit is short; LET_EXPIRE is not to be renewed';

CREATE OR REPLACE VIEW domains.portfolio AS
SELECT domain.customer_id,
       domain.id,
       domain.name,
       domain.display_name,
       domain.tld,
       domain.paid_until,
       domain.registry_expiry,
       domain.auto_renew,
       domain.operation_id,
       domain.name_servers,
       rules.grace_days,
       rules.redemption_days,
       rules.pending_delete_days,
       domain.paid_until + rules.grace_days AS grace_ends,
       domain.paid_until + rules.grace_days + rules.redemption_days AS redemption_ends,
       domain.paid_until + rules.grace_days + rules.redemption_days + rules.pending_delete_days AS deleted_after,
       domain.tags,
       domain.priority,
       domain.paid_until - rules.cutoff_days AS cutoff
FROM domains.domain AS domain
         JOIN catalog.tld AS rules ON rules.tld = domain.tld;
