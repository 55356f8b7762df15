package it.creditoprepagato.payments.web;

import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.RefundWish;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.MoneyInput;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;

/** Reads what staff types about refunds; what is wrong stands at its field. */
final class RefundReading {

	private static final int LONGEST_REASON = 500;

	private RefundReading() {
	}

	/** The wish; empty where something is wrong. */
	static Optional<RefundWish> read(RefundForm form, Payment payment, Actor actor, BindingResult problems) {
		Optional<Money> amount = MoneyInput.read(form.importo(), LocaleContextHolder.getLocale());
		if (amount.isEmpty()) {
			problems.rejectValue("importo", "payments.refund.amount.unreadable");
		}
		Optional<String> reason = line(form.motivo(), LONGEST_REASON);
		if (reason.isEmpty()) {
			problems.rejectValue("motivo", "payments.refund.reason.missing", new Object[] { LONGEST_REASON }, null);
		}
		Optional<UUID> id = id(form.segno());
		if (id.isEmpty()) {
			problems.rejectValue("importo", "payments.refund.again");
		}
		return amount.flatMap((credit) -> reason
			.flatMap((why) -> id.map((named) -> new RefundWish(new RefundWish.Of(payment.customer(), payment.id()),
					named, credit, why, actor))));
	}

	/** A text of one line; empty where there is none, or too much of it. */
	static Optional<String> line(@Nullable String typed, int longest) {
		String line = (typed != null) ? typed.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip() : "";
		return (line.isEmpty() || line.length() > longest) ? Optional.empty() : Optional.of(line);
	}

	private static Optional<UUID> id(@Nullable String typed) {
		try {
			return Optional.ofNullable(typed).map(UUID::fromString);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
