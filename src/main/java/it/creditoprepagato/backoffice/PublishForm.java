package it.creditoprepagato.backoffice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.pricing.PriceDraft;
import it.creditoprepagato.pricing.PublishDraft;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What staff types to publish a draft.
 *
 * @param giorno from the beginning of which day
 * @param codice the code of the file, so that no other one is published
 * @param versione the last version that there was when the comparison was shown
 */
record PublishForm(@Nullable String giorno, @Nullable String codice, @Nullable String versione) {

	static final PublishForm BLANK = new PublishForm(null, null, null);

	/** What is asked for; empty where something is wrong, which stands at its field. */
	Optional<PublishDraft> read(PriceDraft draft, BindingResult problems) {
		Optional<LocalDate> start = start();
		if (start.isEmpty()) {
			problems.rejectValue("giorno", "backoffice.prices.publish.day.missing");
		}
		if (!code().equals(draft.file().code())) {
			problems.rejectValue("codice", "backoffice.prices.publish.code.wrong", new Object[] { draft.file().code() },
					null);
		}
		return problems.hasErrors() ? Optional.empty() : start.map((day) -> wish(draft.id(), day));
	}

	private PublishDraft wish(UUID draft, LocalDate start) {
		return new PublishDraft(draft, start,
				(this.versione != null && this.versione.matches("\\d{1,9}")) ? Integer.parseInt(this.versione) : -1);
	}

	private String code() {
		return (this.codice != null) ? this.codice.strip().toLowerCase(Locale.ROOT) : "";
	}

	private Optional<LocalDate> start() {
		try {
			return Optional.ofNullable(this.giorno).map(LocalDate::parse);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
