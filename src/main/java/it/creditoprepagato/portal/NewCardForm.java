package it.creditoprepagato.portal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.web.IdempotentRequest;
import it.creditoprepagato.web.MoneyInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * A card is saved by a top-up that is paid with it.
 *
 * @param importo of that top-up, net
 * @param chiave hidden in the form, so that two clicks ask once
 */
record NewCardForm(@Nullable String importo, @Nullable String chiave) {

	/** What the form is known by; a new one where it has no key. */
	IdempotentRequest request() {
		return IdempotentRequest.ofForm(key(), String.valueOf(this.importo), "save-card");
	}

	private UUID key() {
		try {
			return (this.chiave != null) ? UUID.fromString(this.chiave) : TimeOrderedId.next();
		}
		catch (IllegalArgumentException ex) {
			return TimeOrderedId.next();
		}
	}

	/** The amount; empty with the reason at its field. */
	Optional<Money> amount(BindingResult problems, Locale locale) {
		Optional<Money> amount = MoneyInput.read(this.importo, locale);
		if (amount.isEmpty()) {
			problems.rejectValue("importo", "portal.amount.unreadable");
		}
		return amount;
	}

}
