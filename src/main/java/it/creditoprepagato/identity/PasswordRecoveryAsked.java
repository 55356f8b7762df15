package it.creditoprepagato.identity;

/**
 * Somebody, who may be the user, wants to choose a new password. Told inside the
 * transaction that asks.
 *
 * @param to the user
 * @param link leads to the page that takes it
 */
public record PasswordRecoveryAsked(Addressee to, OneTimeLink link) {
}
