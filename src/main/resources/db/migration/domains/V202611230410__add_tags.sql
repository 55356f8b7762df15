ALTER TABLE domains.domain
    ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT domain_tags_short CHECK (cardinality(tags) <= 10 AND array_position(tags, '') IS NULL
        AND array_to_string(tags, E'\n') ~ '^([^\n]{1,30}(\n[^\n]{1,30})*)?$');

COMMENT ON COLUMN domains.domain.tags IS 'The customer''s own words for it, sorted, each once';
