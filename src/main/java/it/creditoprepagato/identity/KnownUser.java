package it.creditoprepagato.identity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What is read of a user at sign-in. */
record KnownUser(UUID userId, String displayName, String email, Role role, @Nullable UUID customerId,
		String passwordHash) {

	SignedIn signedIn() {
		return new SignedIn(this.userId, this.displayName, this.email, this.role, this.customerId);
	}

}
