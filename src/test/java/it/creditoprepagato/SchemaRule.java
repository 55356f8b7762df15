package it.creditoprepagato;

/**
 * The rules that the schema keeps: each a query that answers with a sentence for every
 * breach, and what breaks it.
 */
enum SchemaRule {

	/** Constraints and indexes bear names that somebody chose. */
	NAMES("""
			SELECT format('%s of %s.%s has a name that PostgreSQL chose', named.name, h.nspname, c.relname)
			  FROM house h
			  JOIN pg_class c ON c.relnamespace = h.oid AND c.relkind IN ('r', 'p')
			  JOIN (SELECT conrelid AS of, conname::text AS name FROM pg_constraint WHERE contype <> 'n'
			        UNION SELECT i.indrelid, k.relname FROM pg_index i JOIN pg_class k ON k.oid = i.indexrelid) named
			    ON named.of = c.oid
			 WHERE named.name ~ ('^' || c.relname || '_(.+_)?(pkey|key|fkey|check|idx|excl)[0-9]*$')""", """
			CREATE SCHEMA scratch;
			CREATE TABLE scratch.thing (id uuid PRIMARY KEY, size integer CHECK (size > 0),
			    CONSTRAINT thing_small CHECK (size < 9));
			CREATE INDEX ON scratch.thing (size)""", """
			thing_pkey of scratch.thing has a name that PostgreSQL chose
			thing_size_check of scratch.thing has a name that PostgreSQL chose
			thing_size_idx of scratch.thing has a name that PostgreSQL chose"""),

	/** Tables say what a row is. */
	COMMENTS("""
			SELECT format('%s.%s has no comment', h.nspname, c.relname)
			  FROM house h JOIN pg_class c ON c.relnamespace = h.oid AND c.relkind IN ('r', 'p')
			 WHERE coalesce(obj_description(c.oid, 'pg_class'), '') = ''""", """
			CREATE SCHEMA scratch;
			CREATE TABLE scratch.thing (id uuid)""", "scratch.thing has no comment"),

	/** Instants have a zone, money is cents, text is text. */
	TYPES("""
			SELECT format('%s.%s.%s is %s', h.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod))
			  FROM house h
			  JOIN pg_class c ON c.relnamespace = h.oid AND c.relkind IN ('r', 'p')
			  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
			 WHERE NOT h.nspname || '.' || c.relname = ANY (CAST(:library AS text[]))
			   AND (a.atttypid = ANY (CAST('{timestamp,time,timetz,numeric,float4,float8,money,varchar,bpchar}' AS regtype[]))
			        OR a.attname LIKE '%\\_cents' AND a.atttypid <> CAST('bigint' AS regtype))""",
			"""
					CREATE SCHEMA scratch;
					CREATE TABLE scratch.thing (at timestamp, until timestamptz, price numeric(9, 2), price_cents integer,
					    paid_cents bigint, name varchar(9), note text)""",
			"""
					scratch.thing.at is timestamp without time zone
					scratch.thing.name is character varying(9)
					scratch.thing.price is numeric(9,2)
					scratch.thing.price_cents is integer"""),

	/** The customer leads every key and index of what is a customer's. */
	CUSTOMER_LEADS("""
			SELECT format('%s of %s.%s does not begin with customer_id', k.relname, t.nspname, t.relname)
			  FROM customer_table t JOIN pg_index i ON i.indrelid = t.oid JOIN pg_class k ON k.oid = i.indexrelid
			 WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = i.indkey[0]
			                                                AND a.attname = 'customer_id')
			UNION ALL
			SELECT format('%s.%s has no primary key', t.nspname, t.relname) FROM customer_table t
			 WHERE NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = t.oid AND i.indisprimary)""", """
			CREATE SCHEMA scratch;
			CREATE TABLE scratch.good (customer_id uuid, id uuid, CONSTRAINT good_pk PRIMARY KEY (customer_id, id));
			CREATE TABLE scratch.bad (id uuid, customer_id uuid, name text,
			    CONSTRAINT bad_pk PRIMARY KEY (id, customer_id), CONSTRAINT bad_name_once UNIQUE (name));
			CREATE INDEX bad_by_name ON scratch.bad (lower(name), customer_id);
			CREATE TABLE scratch.heap (customer_id uuid)""", """
			bad_by_name of scratch.bad does not begin with customer_id
			bad_name_once of scratch.bad does not begin with customer_id
			bad_pk of scratch.bad does not begin with customer_id
			scratch.heap has no primary key"""),

	/** Rows of a customer point to rows of the same customer, or to reference tables. */
	CUSTOMER_POINTS(
			"""
					SELECT format('%s of %s.%s leaves the customer', f.conname, t.nspname, t.relname)
					  FROM customer_table t
					  JOIN pg_constraint f ON f.conrelid = t.oid AND f.contype = 'f'
					  JOIN pg_class c ON c.oid = f.confrelid
					  JOIN house h ON h.oid = c.relnamespace
					 WHERE NOT (h.nspname = ANY (CAST(:reference AS text[]))
					            OR h.nspname || '.' || c.relname = ANY (CAST(:reference AS text[])))
					   AND NOT (c.oid IN (SELECT oid FROM customer_table)
					            AND EXISTS (SELECT FROM pg_attribute a, pg_attribute b
					                         WHERE a.attrelid = t.oid AND a.attnum = f.conkey[1] AND a.attname = 'customer_id'
					                           AND b.attrelid = c.oid AND b.attnum = f.confkey[1] AND b.attname = 'customer_id'))""",
			"""
					CREATE SCHEMA scratch;
					CREATE TABLE scratch.note (id uuid, CONSTRAINT note_pk PRIMARY KEY (id));
					CREATE TABLE scratch.thing (customer_id uuid, id uuid, note uuid, parent uuid, edition integer,
					    CONSTRAINT thing_pk PRIMARY KEY (customer_id, id), CONSTRAINT thing_id_once UNIQUE (id),
					    CONSTRAINT thing_edition_fk FOREIGN KEY (edition) REFERENCES pricing.edition,
					    CONSTRAINT thing_note_fk FOREIGN KEY (note) REFERENCES scratch.note,
					    CONSTRAINT thing_parent_fk FOREIGN KEY (customer_id, parent) REFERENCES scratch.thing,
					    CONSTRAINT thing_stray_fk FOREIGN KEY (parent) REFERENCES scratch.thing (id))""", """
					thing_note_fk of scratch.thing leaves the customer
					thing_stray_fk of scratch.thing leaves the customer"""),

	/** Foreign keys point to modules that this one may use. */
	MODULES("""
			SELECT format('%s of %s.%s points to %s', f.conname, h.nspname, c.relname, g.nspname)
			  FROM pg_constraint f
			  JOIN pg_class c ON c.oid = f.conrelid JOIN house h ON h.oid = c.relnamespace
			  JOIN pg_class d ON d.oid = f.confrelid JOIN house g ON g.oid = d.relnamespace
			 WHERE f.contype = 'f' AND g.oid <> h.oid
			   AND NOT h.nspname || ' uses ' || g.nspname = ANY (CAST(:uses AS text[]))""", """
			CREATE TABLE ledger.thing (edition integer,
			    CONSTRAINT thing_edition_fk FOREIGN KEY (edition) REFERENCES pricing.edition)""",
			"thing_edition_fk of ledger.thing points to pricing"),

	/** The application's role has nothing of its own, and can make nothing. */
	APPLICATION_MAKES_NOTHING(
			"""
					SELECT format('the application owns %s', pg_describe_object(s.classid, s.objid, 0))
					  FROM pg_shdepend s
					 WHERE s.refclassid = CAST('pg_authid' AS regclass) AND s.refobjid = CAST(:app AS regrole) AND s.deptype = 'o'
					   AND s.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
					UNION ALL
					SELECT format('the application may create in schema %s', nspname) FROM pg_namespace
					 WHERE has_schema_privilege(:app, oid, 'CREATE')
					UNION ALL
					SELECT 'the application may create schemas' WHERE has_database_privilege(:app, current_database(), 'CREATE')
					UNION ALL
					SELECT 'the application is the owner too' FROM pg_namespace
					 WHERE nspname = 'ledger' AND pg_has_role(:app, nspowner, 'MEMBER')""",
			"GRANT CREATE ON SCHEMA ledger TO ${app}", "the application may create in schema ledger"),

	/** The application reads the ledger; only functions write it. */
	LEDGER_READ_ONLY(
			"""
					SELECT format('the application may %s %s.%s', p.name, h.nspname, c.relname)
					  FROM house h
					  JOIN pg_class c ON c.relnamespace = h.oid AND c.relkind IN ('r', 'p')
					 CROSS JOIN (VALUES ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) p (name)
					 WHERE h.nspname = 'ledger'
					   AND (has_table_privilege(:app, c.oid, p.name)
					        OR p.name IN ('INSERT', 'UPDATE', 'REFERENCES') AND has_any_column_privilege(:app, c.oid, p.name))""",
			"""
					GRANT UPDATE (status) ON ledger.hold TO ${app};
					GRANT TRUNCATE ON ledger.entry TO PUBLIC""", """
					the application may TRUNCATE ledger.entry
					the application may UPDATE ledger.hold"""),

	/** Functions that act as the owner are pinned down; the ledger's are four. */
	FUNCTIONS("""
			SELECT format('%s acts as its owner without a search_path', CAST(CAST(p.oid AS regprocedure) AS text))
			  FROM house h JOIN pg_proc p ON p.pronamespace = h.oid
			 WHERE p.prosecdef AND NOT coalesce(array_to_string(p.proconfig, ' '), '') ~ 'search_path=.*pg_temp'
			UNION ALL
			SELECT format('everybody may execute %s', CAST(CAST(p.oid AS regprocedure) AS text))
			  FROM house h JOIN pg_proc p ON p.pronamespace = h.oid
			 WHERE (h.nspname = 'ledger' OR p.prosecdef)
			   AND EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) WHERE grantee = 0)
			UNION ALL
			SELECT format('%s is executable by the application', CAST(CAST(p.oid AS regprocedure) AS text))
			  FROM house h JOIN pg_proc p ON p.pronamespace = h.oid
			 WHERE h.nspname = 'ledger' AND has_function_privilege(:app, p.oid, 'EXECUTE')
			   AND NOT (p.prosecdef AND p.proname IN ('hold', 'capture', 'release', 'post'))""", """
			CREATE SCHEMA scratch;
			CREATE FUNCTION scratch.act() RETURNS integer LANGUAGE sql SECURITY DEFINER RETURN 1;
			CREATE FUNCTION ledger.leak() RETURNS integer LANGUAGE sql RETURN 1""", """
			everybody may execute ledger.leak()
			everybody may execute scratch.act()
			ledger.leak() is executable by the application
			scratch.act() acts as its owner without a search_path""");

	private static final String WITH = """
			WITH house AS (
			    SELECT oid, nspname FROM pg_namespace
			     WHERE nspname NOT IN ('information_schema', 'migrations') AND nspname !~ '^pg_'
			), customer_table AS (
			    SELECT c.oid, h.nspname, c.relname
			      FROM house h
			      JOIN pg_class c ON c.relnamespace = h.oid AND c.relkind IN ('r', 'p')
			      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'customer_id' AND NOT a.attisdropped
			     WHERE NOT h.nspname || '.' || c.relname = ANY (CAST(:registers AS text[]))
			       AND NOT h.nspname || '.' || c.relname = ANY (CAST(:library AS text[]))
			)
			""";

	private final String breaches;

	private final String breaking;

	private final String found;

	SchemaRule(String breaches, String breaking, String found) {
		this.breaches = breaches;
		this.breaking = breaking;
		this.found = found;
	}

	/** Answers with a sentence for every breach, in order. */
	String query() {
		return WITH + "SELECT sentence FROM (" + this.breaches + ") breach (sentence) ORDER BY sentence COLLATE \"C\"";
	}

	/** What the owner would do to break it. */
	String breaking(String app) {
		return this.breaking.replace("${app}", app);
	}

	/** What the query then answers. */
	String[] found() {
		return this.found.strip().split("\n");
	}

}
