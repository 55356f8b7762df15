ALTER TABLE domains.domain
    ADD COLUMN let_go_for date,
    ADD COLUMN departed_on date,
    ADD COLUMN departure text,
    ADD CONSTRAINT domain_departure_known CHECK (departure IN ('TRANSFERRED', 'DELETED')),
    ADD CONSTRAINT domain_departure_dated CHECK ((departed_on IS NULL) = (departure IS NULL));

COMMENT ON COLUMN domains.domain.let_go_for IS 'The paid_until for which the registry has been told not to renew';
COMMENT ON COLUMN domains.domain.departed_on IS 'The day from which it is not with this registrar any longer, by the registry''s word';

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
       domain.paid_until - rules.cutoff_days AS cutoff,
       CASE WHEN rules.renewal = 'AT_EXPIRY' THEN domain.paid_until - rules.cutoff_days
            WHEN rules.grace_days > 0 THEN domain.paid_until + rules.grace_days END AS let_go_on,
       domain.let_go_for,
       domain.departed_on,
       domain.departure
FROM domains.domain AS domain
         JOIN catalog.tld AS rules ON rules.tld = domain.tld;
