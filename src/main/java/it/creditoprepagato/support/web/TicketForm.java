package it.creditoprepagato.support.web;

import java.io.Serializable;
import java.util.Optional;

import it.creditoprepagato.support.Category;
import it.creditoprepagato.support.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What a customer types to open a ticket, as it was typed. The contact form hands it on
 * through the session.
 *
 * @param argomento a {@link Category}
 * @param oggetto what it is called
 * @param messaggio what is asked
 * @param allegati never sent: what is wrong with files is told here
 * @param chiave hidden in the form, so that two clicks open one
 */
record TicketForm(@Nullable String argomento, @Nullable String oggetto, @Nullable String messaggio,
		@Nullable String allegati, @Nullable String chiave) implements Serializable {

	static TicketForm about(@Nullable String argomento, @Nullable String messaggio) {
		return new TicketForm(argomento, null, messaggio, null, null);
	}

	/** The subject; empty with the reason at its field. */
	Optional<Subject> subject(BindingResult problems) {
		String line = Subject.typed(this.oggetto);
		return MessageReading.fits("oggetto", line, Subject.LONGEST, problems) ? Optional.of(new Subject(line))
				: Optional.empty();
	}

}
