package it.creditoprepagato.identity;

/**
 * Somebody signed up by an address that a user has already; nothing changed. Told inside
 * the transaction that found it.
 *
 * @param to the user who has it
 */
public record SignUpRepeated(Addressee to) {
}
