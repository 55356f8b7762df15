package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import it.creditoprepagato.orders.LineOutcome;
import it.creditoprepagato.orders.LineRefusal;
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

	/** A sentence for each line that is refused. */
	List<String> of(List<LineOutcome> lines) {
		return lines.stream()
			.filter(LineOutcome.Refused.class::isInstance)
			.map((line) -> of(((LineOutcome.Refused) line).refusal()))
			.toList();
	}

	String of(LineRefusal refusal) {
		return say(refusal.messageKey(), refusal.arguments().toArray());
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
			case Money amount -> this.formats.money(amount);
			default -> argument;
		};
	}

}
