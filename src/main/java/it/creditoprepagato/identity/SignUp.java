package it.creditoprepagato.identity;

import it.creditoprepagato.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who registers himself, and has yet to show that the address is his.
 *
 * @param user who
 * @param language the one that mails are to be in
 * @param next where to go on once signed in; null for the customer area
 */
public record SignUp(NewUser user, Language language, @Nullable NextPage next) {
}
