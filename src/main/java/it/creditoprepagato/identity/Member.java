package it.creditoprepagato.identity;

import java.util.UUID;

/**
 * A person of a customer.
 *
 * @param userId the user's id
 * @param displayName as pages call the user
 * @param email the address signed in by
 */
public record Member(UUID userId, String displayName, String email) {
}
