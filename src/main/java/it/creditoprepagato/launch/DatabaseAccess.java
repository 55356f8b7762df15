package it.creditoprepagato.launch;

/**
 * How a database is reached: by the application, and by its migrations.
 *
 * @param url the JDBC URL
 * @param application the user that the application is
 * @param owner the user that migrations are
 */
public record DatabaseAccess(String url, Login application, Login owner) {

	/**
	 * A database user.
	 *
	 * @param user its name
	 * @param password its password
	 */
	public record Login(String user, String password) {

		@Override
		public String toString() {
			return this.user;
		}

	}

	static DatabaseAccess embedded(int port) {
		return of("jdbc:postgresql://localhost:" + port + "/" + DatabaseRoles.DATABASE);
	}

	/** A server on which {@link DatabaseRoles#prepare} was run. */
	public static DatabaseAccess of(String url) {
		return new DatabaseAccess(url, new Login(DatabaseRoles.APPLICATION, DatabaseRoles.APPLICATION),
				new Login(DatabaseRoles.OWNER, DatabaseRoles.OWNER));
	}

	boolean isOwnedByApplication() {
		return this.application.equals(this.owner);
	}

}
