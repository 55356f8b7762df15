package it.creditoprepagato.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/**
 * The two roles of every installation: the owner, whom only migrations use, and the
 * application's user, who owns nothing and therefore cannot switch off what protects the
 * ledger.
 */
public final class DatabaseRoles {

	static final String DATABASE = "credito";

	static final String OWNER = "credito_owner";

	static final String APPLICATION = "credito_app";

	private DatabaseRoles() {
	}

	/** Makes what is missing of roles and database, as the superuser. */
	public static void prepare(DataSource superuser) throws SQLException {
		try (Connection connection = superuser.getConnection()) {
			for (String role : new String[] { OWNER, APPLICATION }) {
				if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
					execute(connection, "CREATE ROLE " + role + " LOGIN PASSWORD '" + role + "'");
				}
			}
			if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
				execute(connection, "CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
				execute(connection, "REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
				execute(connection, "GRANT CONNECT ON DATABASE " + DATABASE + " TO " + APPLICATION);
			}
		}
	}

	private static boolean exists(Connection connection, String query, String name) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(query)) {
			statement.setString(1, name);
			return statement.executeQuery().next();
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
