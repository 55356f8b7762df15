package it.creditoprepagato.customers;

/**
 * A customer was opened, or its billing profile changed; told in the same transaction.
 *
 * @param customer as it stands now
 */
public record ProfileSaved(Customer customer) {
}
