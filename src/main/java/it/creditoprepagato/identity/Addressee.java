package it.creditoprepagato.identity;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A user as one who gets mail.
 *
 * @param customer whose person it is; null for staff
 * @param email where the mail goes
 * @param language what it is written in
 */
public record Addressee(@Nullable CustomerId customer, EmailAddress email, Language language) {
}
