package it.creditoprepagato.identity;

/**
 * A user has another password. Told inside the transaction that changes it.
 *
 * @param to the user
 */
public record PasswordChanged(Addressee to) {
}
