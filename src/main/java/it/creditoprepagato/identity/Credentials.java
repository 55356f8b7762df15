package it.creditoprepagato.identity;

/**
 * What somebody typed to sign in, right or wrong.
 *
 * @param email meant as a mail address
 * @param password meant as a password
 */
public record Credentials(String email, String password) {

	@Override
	public String toString() {
		return "Credentials[" + this.email + ", …]";
	}

}
