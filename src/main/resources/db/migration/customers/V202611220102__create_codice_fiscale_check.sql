CREATE FUNCTION customers.is_codice_fiscale(code text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE
        WHEN char_length(code) = 11 THEN customers.is_partita_iva(code)
        WHEN code !~ '^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$' THEN false
        WHEN translate(substr(code, 10, 2), 'LMNPQRSTUV', '0123456789') !~ '^([04][1-9]|[1256][0-9]|[37][01])$' THEN false
        ELSE (
            SELECT chr(ascii('A') + (sum(weight) % 26)::integer) = substr(code, 16, 1)
            FROM generate_series(1, 15) AS place,
                 LATERAL (SELECT strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(code, place, 1)) AS index) AS symbol,
                 LATERAL (SELECT CASE
                     WHEN place % 2 = 1 THEN ('{1,0,5,7,9,13,15,17,19,21,1,0,5,7,9,13,15,17,19,21,2,4,18,20,11,3,6,8,12,14,16,10,22,25,24,23}'::integer[])[index]
                     WHEN index > 10 THEN index - 11
                     ELSE index - 1
                 END AS weight) AS weighed
        )
    END;

COMMENT ON FUNCTION customers.is_codice_fiscale(text) IS 'Whether a tax code of a person (16 characters, omocodia included) or a body (11 digits) agrees with its check character (D.M. 23 December 1976)';

REVOKE EXECUTE ON FUNCTION customers.is_codice_fiscale(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION customers.is_codice_fiscale(text) TO ${app_role};
