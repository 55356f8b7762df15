package it.creditoprepagato.portal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.web.IdempotentRequest;
import it.creditoprepagato.web.MoneyInput;

/**
 * What a customer types to add credit, as it was typed.
 *
 * @param importo the net amount
 * @param metodo how it will be paid
 * @param chiave hidden in the form, so that two clicks ask once
 * @param piano a plan to buy by its entry top-up, where no amount was typed
 */
record TopUpForm(@Nullable String importo, @Nullable String metodo, @Nullable String chiave, @Nullable String piano) {

	/** What the form is known by; a new one where it has no key. */
	IdempotentRequest request() {
		return IdempotentRequest.ofForm(key(), String.valueOf(this.importo), String.valueOf(this.metodo));
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

	/** How to pay; empty with the reason at its field. */
	Optional<PaymentMethod> method(BindingResult problems) {
		Optional<PaymentMethod> method = Stream.of(PaymentMethod.values())
			.filter((one) -> one.name().equals(this.metodo))
			.findAny();
		if (method.isEmpty()) {
			problems.rejectValue("metodo", "portal.method.missing");
		}
		return method;
	}

}
