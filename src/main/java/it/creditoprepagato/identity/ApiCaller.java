package it.creditoprepagato.identity;

import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The program behind a request to the API: {@code @AuthenticationPrincipal ApiCaller}.
 *
 * @param customerId whose program it is
 * @param keyId the key that it showed
 */
public record ApiCaller(CustomerId customerId, UUID keyId) implements AuthenticatedPrincipal {

	/** The program as the author of what it does. */
	public Actor actor() {
		return new Actor(Actor.Kind.API_KEY, this.keyId.toString());
	}

	@Override
	public String getName() {
		return this.keyId.toString();
	}

}
