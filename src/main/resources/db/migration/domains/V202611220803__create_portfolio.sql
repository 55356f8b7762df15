CREATE VIEW domains.portfolio AS
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
       domain.paid_until + rules.grace_days + rules.redemption_days + rules.pending_delete_days AS deleted_after
FROM domains.domain AS domain
         JOIN catalog.tld AS rules ON rules.tld = domain.tld;

COMMENT ON VIEW domains.portfolio IS 'Domains beside the days of their suffix, so that a status is a comparison with today';

GRANT SELECT ON domains.portfolio TO ${app_role};
