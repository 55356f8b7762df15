package it.creditoprepagato.identity;

/**
 * A user is to show that the address is his. Told inside the transaction that asks.
 *
 * @param to the user
 * @param link leads to the page that confirms the address
 */
public record EmailConfirmationAsked(Addressee to, OneTimeLink link) {
}
