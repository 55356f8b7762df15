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
       domain.tags
FROM domains.domain AS domain
         JOIN catalog.tld AS rules ON rules.tld = domain.tld;
