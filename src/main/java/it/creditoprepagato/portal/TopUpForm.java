package it.creditoprepagato.portal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.MoneyInput;

/**
 * What a customer types to add credit, as it was typed.
 *
 * @param importo the net amount
 * @param metodo how it will be paid
 */
record TopUpForm(@Nullable String importo, @Nullable String metodo) {

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
