CREATE FUNCTION customers.is_partita_iva(code text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE
        WHEN code !~ '^[0-9]{11}$' OR code ~ '^0{7}' THEN false
        ELSE (
            SELECT sum(weighed / 10 + weighed % 10) % 10 = 0
            FROM generate_series(1, 11) AS place,
                 LATERAL (SELECT substr(code, place, 1)::integer * (2 - place % 2) AS weighed) AS digit
        )
    END;

COMMENT ON FUNCTION customers.is_partita_iva(text) IS 'Whether 11 digits agree with their check digit (D.M. 23 December 1976)';

REVOKE EXECUTE ON FUNCTION customers.is_partita_iva(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION customers.is_partita_iva(text) TO ${app_role};
