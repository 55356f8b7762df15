REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ledger FROM PUBLIC;

GRANT USAGE ON SCHEMA ledger TO ${app_role};
GRANT SELECT ON ledger.account, ledger.entry, ledger.hold TO ${app_role};
GRANT EXECUTE ON FUNCTION
    ledger.hold(uuid, timestamptz, boolean, jsonb),
    ledger.capture(uuid, uuid, timestamptz, jsonb),
    ledger.release(uuid, uuid, timestamptz),
    ledger.post(uuid, timestamptz, jsonb) TO ${app_role};
