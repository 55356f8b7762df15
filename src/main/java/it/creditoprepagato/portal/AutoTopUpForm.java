package it.creditoprepagato.portal;

import java.util.Locale;
import java.util.Optional;

import it.creditoprepagato.prepaid.AutoTopUp;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.MoneyInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What a customer types about automatic top-ups, as it was typed.
 *
 * @param soglia below which credit
 * @param importo how much each time, net
 * @param massimo how much at most in a month, net
 * @param attiva given when it is to be done
 */
record AutoTopUpForm(@Nullable String soglia, @Nullable String importo, @Nullable String massimo,
		@Nullable String attiva) {

	public boolean isEnabled() {
		return this.attiva != null;
	}

	/** The terms; empty with the reasons at their fields. */
	Optional<AutoTopUp.Terms> terms(BindingResult problems, Locale locale) {
		Optional<Money> threshold = read("soglia", this.soglia, problems, locale);
		Optional<Money> amount = read("importo", this.importo, problems, locale);
		Optional<Money> ceiling = read("massimo", this.massimo, problems, locale);
		if (threshold.isEmpty() || amount.isEmpty() || ceiling.isEmpty()) {
			return Optional.empty();
		}
		if (ceiling.get().isLessThan(amount.get())) {
			problems.rejectValue("massimo", "portal.auto.ceiling.low");
			return Optional.empty();
		}
		return Optional.of(new AutoTopUp.Terms(threshold.get(), amount.get(), ceiling.get()));
	}

	private static Optional<Money> read(String field, @Nullable String typed, BindingResult problems, Locale locale) {
		Optional<Money> amount = MoneyInput.read(typed, locale);
		if (amount.isEmpty()) {
			problems.rejectValue(field, "portal.amount.unreadable");
		}
		return amount;
	}

}
