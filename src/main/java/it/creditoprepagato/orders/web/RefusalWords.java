package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import it.creditoprepagato.orders.DomainWish;
import it.creditoprepagato.orders.LineOutcome;
import it.creditoprepagato.orders.LineRefusal;
import it.creditoprepagato.orders.LineWarning;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.Formats;

/** Says refusals in the reader's language. */
@Component
class RefusalWords {

	private final MessageSource messages;

	private final Formats formats;

	RefusalWords(MessageSource messages, Formats formats) {
		this.messages = messages;
		this.formats = formats;
	}

	/** A sentence for each line that is refused, with the name of its domain. */
	List<String> of(List<DomainWish> wishes, List<LineOutcome> lines) {
		return IntStream.range(0, lines.size())
			.filter((at) -> lines.get(at) instanceof LineOutcome.Refused)
			.mapToObj((at) -> named(wishes.get(at).domain(), of(((LineOutcome.Refused) lines.get(at)).refusal())))
			.toList();
	}

	private static String named(DomainName name, String sentence) {
		return sentence.contains(name.unicode()) ? sentence : name.unicode() + ": " + sentence;
	}

	String of(LineRefusal refusal) {
		return say(refusal.messageKey(), refusal.arguments().toArray());
	}

	/** The warning, and what it is worth. */
	String of(LineWarning warning) {
		String sentence = say(warning.warning().messageKey(), warning.warning().arguments().toArray());
		Money worth = warning.worth();
		return (worth != null) ? sentence + " " + say(warning.worthKey(), worth) : sentence;
	}

	String of(DomainName.Invalid unreadable) {
		return say("domains.name." + unreadable.reason());
	}

	String say(String key, Object... arguments) {
		Object[] texts = List.of(arguments).stream().map(this::text).toArray();
		return this.messages.getMessage(key, texts, LocaleContextHolder.getLocale());
	}

	private Object text(Object argument) {
		return switch (argument) {
			case LocalDate date -> this.formats.date(date);
			case Period period -> this.formats.period(period);
			case Money amount -> this.formats.money(amount);
			default -> argument;
		};
	}

}
