package it.creditoprepagato.identity;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Language;
import org.jspecify.annotations.Nullable;

/** What is read of a user at sign-in. */
record KnownUser(UUID userId, String displayName, String email, Role role, @Nullable UUID customerId, Language language,
		String passwordHash, @Nullable Instant emailConfirmedAt) {

	SignedIn signedIn() {
		return new SignedIn(this.userId, this.displayName, this.email, this.role, this.customerId);
	}

	Addressee addressee() {
		return new Addressee((this.customerId != null) ? new CustomerId(this.customerId) : null,
				new EmailAddress(this.email), this.language);
	}

	boolean isConfirmed() {
		return this.emailConfirmedAt != null;
	}

}
