package it.creditoprepagato.identity;

import java.util.UUID;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords by Argon2id (RFC 9106) with 19 MiB, two passes and one lane. As many
 * at a time as there are processors: a flood of sign-ins waits instead of taking all
 * memory.
 */
@Component
class PasswordHashing {

	private static final int SALT_BYTES = 16;

	private static final int HASH_BYTES = 32;

	private static final int LANES = 1;

	private static final int KIBIBYTES = 19 * 1024;

	private static final int PASSES = 2;

	/**
	 * Hashed in place of what cannot be right; an empty password is not hashed at all.
	 */
	private static final String NO_PASSWORD = "x";

	private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);

	private final Semaphore permits = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

	private final String hashOfNobody = this.argon2.encode(UUID.randomUUID().toString());

	String hash(Password password) {
		this.permits.acquireUninterruptibly();
		try {
			return this.argon2.encode(password.value());
		}
		finally {
			this.permits.release();
		}
	}

	/** Whether it is the password; without a hash to match, false after the same work. */
	boolean matches(String typed, @Nullable String hash) {
		boolean possible = hash != null && !typed.isEmpty() && typed.length() <= Password.LONGEST;
		this.permits.acquireUninterruptibly();
		try {
			return this.argon2.matches(possible ? typed : NO_PASSWORD, (hash != null) ? hash : this.hashOfNobody)
					&& possible;
		}
		finally {
			this.permits.release();
		}
	}

}
