package it.creditoprepagato.backoffice;

import it.creditoprepagato.pricing.PriceChange;
import it.creditoprepagato.pricing.Problem;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.Formats;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How pages speak of prices that change; {@code @priceWords} in templates. */
@Component("priceWords")
class PriceWords {

	private final MessageSource messages;

	private final Formats formats;

	PriceWords(MessageSource messages, Formats formats) {
		this.messages = messages;
		this.formats = formats;
	}

	/** What is wrong with a file, in a sentence. */
	public String flaw(Problem problem) {
		return this.messages.getMessage("backoffice.prices.flaw." + problem.flaw(), problem.arguments().toArray(),
				LocaleContextHolder.getLocale());
	}

	/** {@code +2,00}: by how much, with its sign. */
	public String signed(Money difference) {
		return (difference.isPositive() ? "+" : "") + this.formats.amount(difference);
	}

	/** {@code +25,00 %}: the same of the price before. */
	public String percent(PriceChange change) {
		return signed(Money.cents(change.percent())) + " %";
	}

}
