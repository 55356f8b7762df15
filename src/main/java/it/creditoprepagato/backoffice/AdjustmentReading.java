package it.creditoprepagato.backoffice;

import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.Formats;
import it.creditoprepagato.web.MoneyInput;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads a correction from its form; what is wrong stands at its field. */
@Component
class AdjustmentReading {

	private static final int LONGEST_REASON = 500;

	private final Formats formats;

	AdjustmentReading(Formats formats) {
		this.formats = formats;
	}

	/** The correction; empty where something is wrong. */
	Optional<Typed> read(AdjustmentForm form, BindingResult problems) {
		Optional<Money> amount = amount(form, problems);
		Optional<String> reason = reason(form.motivo(), problems);
		Optional<UUID> id = id(form.segno());
		if (id.isEmpty()) {
			problems.rejectValue("importo", "backoffice.adjust.again");
		}
		return id.flatMap((named) -> amount.flatMap((money) -> reason.map((why) -> new Typed(named, money, why))));
	}

	private Optional<Money> amount(AdjustmentForm form, BindingResult problems) {
		boolean takes = "togli".equals(form.verso());
		if (!takes && !"aggiungi".equals(form.verso())) {
			problems.rejectValue("verso", "backoffice.adjust.direction.missing");
			return Optional.empty();
		}
		Optional<Money> amount = MoneyInput.read(form.importo(), LocaleContextHolder.getLocale());
		if (amount.isEmpty() || Adjustment.MOST.isLessThan(amount.get())) {
			problems.rejectValue("importo", "backoffice.adjust.amount.wrong",
					new Object[] { this.formats.money(Adjustment.MOST) }, null);
			return Optional.empty();
		}
		return amount.map((money) -> takes ? money.negated() : money);
	}

	private static Optional<String> reason(@Nullable String typed, BindingResult problems) {
		String reason = (typed != null) ? typed.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip() : "";
		if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
			problems.rejectValue("motivo", "backoffice.adjust.reason.wrong", new Object[] { LONGEST_REASON }, null);
			return Optional.empty();
		}
		return Optional.of(reason);
	}

	private static Optional<UUID> id(@Nullable String typed) {
		try {
			return Optional.ofNullable(typed).map(UUID::fromString);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * A correction as it was typed.
	 *
	 * @param id names it
	 * @param amount signed
	 * @param reason why
	 */
	record Typed(UUID id, Money amount, String reason) {
	}

}
