GRANT USAGE ON SCHEMA web TO ${app_role};
GRANT SELECT, INSERT ON web.idempotent_answer TO ${app_role};
