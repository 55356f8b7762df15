package it.creditoprepagato.pricing;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks for a draft to become a version of the lists.
 *
 * @param draft which
 * @param start from the beginning of which day, in Italy
 * @param lastSeen the last version that there was when the draft was looked at
 */
public record PublishDraft(UUID draft, LocalDate start, int lastSeen) {
}
