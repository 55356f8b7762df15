package it.creditoprepagato.identity;

import java.io.Serializable;
import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person behind a page's request: {@code @AuthenticationPrincipal SignedIn}. Kept in
 * the session as it was at sign-in.
 *
 * @param userId the user
 * @param displayName as pages call the user
 * @param email the address signed in by
 * @param role on which side of the counter
 * @param memberOf the customer's id; null exactly for staff
 */
public record SignedIn(UUID userId, String displayName, String email, Role role,
		@Nullable UUID memberOf) implements AuthenticatedPrincipal, Serializable {

	public SignedIn {
		if ((memberOf == null) != (role == Role.STAFF)) {
			throw new IllegalArgumentException("Staff belongs to no customer, everybody else to one");
		}
	}

	public boolean isStaff() {
		return this.role == Role.STAFF;
	}

	/**
	 * The customer whose area the user is in.
	 * @throws IllegalStateException for staff, who never get there
	 */
	public CustomerId customerId() {
		if (this.memberOf == null) {
			throw new IllegalStateException("Staff belongs to no customer");
		}
		return new CustomerId(this.memberOf);
	}

	/** The user as the author of what it does. */
	public Actor actor() {
		return new Actor(isStaff() ? Actor.Kind.STAFF : Actor.Kind.USER, this.userId.toString());
	}

	@Override
	public String getName() {
		return this.userId.toString();
	}

}
