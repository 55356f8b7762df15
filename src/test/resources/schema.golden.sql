-- The schema as lines of text, in a fixed order and equal on PostgreSQL 15 to 18. NOT NULL is told beside the column,
-- since 18 has it as a constraint too. What Flyway made for itself is left out. :app is the application's role.
WITH house AS (
    SELECT oid, nspname FROM pg_namespace
     WHERE nspname NOT IN ('information_schema', 'migrations') AND nspname !~ '^pg_'
), relation AS (
    SELECT c.oid, h.nspname, c.relname, c.relkind, c.reloptions, c.relacl, c.relowner
      FROM pg_class c JOIN house h ON h.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S')
), line (schema, object, part, name, text) AS (
    SELECT nspname::text, '', 0, '', format(E'\nschema %s%s', nspname, ' -- ' || obj_description(oid, 'pg_namespace'))
      FROM house
     WHERE nspname <> 'public'
    UNION ALL
    SELECT nspname, relname, 1, '',
           format(E'\n%s %s.%s%s%s',
                  CASE relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned table' WHEN 'S' THEN 'sequence' ELSE 'view' END,
                  nspname, relname, ' WITH (' || array_to_string(reloptions, ', ') || ')',
                  ' -- ' || obj_description(oid, 'pg_class'))
      FROM relation
    UNION ALL
    SELECT r.nspname, r.relname, 2, lpad(a.attnum::text, 4, '0'),
           format('    %s %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                  CASE WHEN a.attnotnull THEN ' NOT NULL' END,
                  CASE WHEN a.attidentity <> '' THEN ' IDENTITY' WHEN a.attgenerated <> '' THEN ' GENERATED' END
                  || coalesce(' ' || pg_get_expr(d.adbin, d.adrelid), ''),
                  CASE WHEN a.attidentity = '' AND a.attgenerated = '' THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) END)
      FROM relation r
      JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = a.attnum
     WHERE r.relkind <> 'S'
    UNION ALL
    SELECT r.nspname, r.relname, 2, '', format('    AS %s START %s INCREMENT %s', format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement)
      FROM relation r JOIN pg_sequence s ON s.seqrelid = r.oid
    UNION ALL
    SELECT r.nspname, r.relname, 3, c.conname, format('    CONSTRAINT %s %s', c.conname, pg_get_constraintdef(c.oid))
      FROM relation r JOIN pg_constraint c ON c.conrelid = r.oid
     WHERE c.contype NOT IN ('n', 't')
    UNION ALL
    SELECT r.nspname, r.relname, 4, i.indexrelid::regclass::text, '    ' || pg_get_indexdef(i.indexrelid)
      FROM relation r JOIN pg_index i ON i.indrelid = r.oid
     WHERE NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))
    UNION ALL
    SELECT r.nspname, r.relname, 5, t.tgname, '    ' || replace(pg_get_triggerdef(t.oid), 'CREATE TRIGGER', 'TRIGGER')
      FROM relation r JOIN pg_trigger t ON t.tgrelid = r.oid
     WHERE NOT t.tgisinternal
    UNION ALL
    SELECT r.nspname, r.relname, 6, '',
           '    the application may ' || string_agg(p.privilege_type, ', ' ORDER BY p.privilege_type COLLATE "C")
      FROM relation r CROSS JOIN LATERAL aclexplode(r.relacl) p
     WHERE p.grantee = CAST(:app AS regrole)
     GROUP BY r.nspname, r.relname
    UNION ALL
    SELECT r.nspname, r.relname, 7, '',
           format('    the application may %s (%s)', p.privilege_type, string_agg(a.attname, ', ' ORDER BY a.attnum))
      FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid CROSS JOIN LATERAL aclexplode(a.attacl) p
     WHERE p.grantee = CAST(:app AS regrole)
     GROUP BY r.nspname, r.relname, p.privilege_type
    UNION ALL
    SELECT h.nspname, p.proname, 8, pg_get_function_identity_arguments(p.oid),
           format(E'\nfunction %s.%s(%s)%s%s\n    %s%s%s%s%s%s', h.nspname, p.proname, pg_get_function_arguments(p.oid),
                  ' returns ' || pg_get_function_result(p.oid), ' -- ' || obj_description(p.oid, 'pg_proc'),
                  l.lanname,
                  CASE p.provolatile WHEN 'i' THEN ' IMMUTABLE' WHEN 's' THEN ' STABLE' ELSE ' VOLATILE' END,
                  CASE WHEN p.proisstrict THEN ' STRICT' END,
                  CASE WHEN p.prosecdef THEN ' SECURITY DEFINER' END,
                  ' SET ' || array_to_string(p.proconfig, ' SET '),
                  CASE WHEN EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) WHERE grantee = 0)
                       THEN '; everybody may execute it'
                       WHEN has_function_privilege(:app, p.oid, 'EXECUTE') THEN '; the application may execute it' END)
      FROM pg_proc p JOIN house h ON h.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
)
SELECT text FROM line ORDER BY schema COLLATE "C", object COLLATE "C", part, name COLLATE "C"
