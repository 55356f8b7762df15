package it.creditoprepagato.launch;

/** An external database is used, and nobody said what auth codes are encrypted with. */
final class AuthCodeKeyMissing extends CannotStart {

	AuthCodeKeyMissing() {
		super("With a database of its own the application has to be told what auth codes are encrypted with: set "
				+ "CREDITO_REGISTRAR_AUTHCODEKEY to 32 random bytes in Base64, the same on every node.");
	}

}
