package it.creditoprepagato.identity;

import org.jspecify.annotations.Nullable;

/**
 * An address that is known to be its user's.
 *
 * @param email by which the user signs in
 * @param next where to go on once signed in; null for the customer area
 */
public record Confirmed(EmailAddress email, @Nullable NextPage next) {
}
