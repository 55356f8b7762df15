CREATE FUNCTION ledger.chain(previous bytea, seq bigint, amount bigint, balance bigint, at timestamptz, digest bytea)
    RETURNS bytea
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN sha256(previous || int8send(seq) || int8send(amount) || int8send(balance)
        || int8send((extract(epoch FROM at) * 1000000)::bigint) || digest);

COMMENT ON FUNCTION ledger.chain IS
    'The hash of an entry: SHA-256 of the hash before, seq, amount, balance after, microseconds since 1970, digest.';

CREATE FUNCTION ledger.genesis(customer uuid) RETURNS bytea
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN sha256(uuid_send(customer));

COMMENT ON FUNCTION ledger.genesis IS 'What the first entry of a customer is chained to.';
