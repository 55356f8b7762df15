-- The two roles of an installation and its database, run once as the superuser: the owner, whom only migrations use, and
-- the application's user, who owns nothing. With \password the two passwords are set to others than these.
CREATE ROLE credito_owner LOGIN PASSWORD 'credito_owner';
CREATE ROLE credito_app LOGIN PASSWORD 'credito_app';
CREATE DATABASE credito OWNER credito_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE credito FROM PUBLIC;
GRANT CONNECT ON DATABASE credito TO credito_app;
