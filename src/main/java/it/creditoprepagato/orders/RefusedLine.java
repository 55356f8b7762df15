package it.creditoprepagato.orders;

import java.util.List;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;

/**
 * What was asked for with an order and is no part of it.
 *
 * @param operation what was wanted; null for a word that is not known
 * @param domain the name, or what was typed for one
 * @param reason why not: a message key
 * @param arguments what the reason is about: texts, numbers, dates, amounts
 */
public record RefusedLine(@Nullable Operation operation, String domain, String reason, List<Object> arguments) {

	public RefusedLine {
		arguments = List.copyOf(arguments);
	}

	static RefusedLine of(DomainWish wish, LineRefusal refusal) {
		return new RefusedLine(wish.operation(), wish.domain().unicode(), refusal.messageKey(), refusal.arguments());
	}

	/** What was left aside with its problem when the rest was ordered. */
	static RefusedLine of(LeftOut line) {
		return new RefusedLine(line.operation(), line.domain(), "orders.refusal.left-out", List.of());
	}

}
