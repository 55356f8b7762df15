package it.creditoprepagato.portal;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;

/**
 * A movement as the page shows it.
 *
 * @param sequence its number
 * @param occurredAt when
 * @param kind why
 * @param subject the domain as people write it, or the payment reference
 * @param ascii the domain in ASCII, where that is another
 * @param years the term, for domain operations
 * @param method the message of how it was paid, for credit bought
 * @param amount signed
 * @param balance after it
 */
record TransactionView(long sequence, Instant occurredAt, EntryKind kind, @Nullable String subject,
		@Nullable String ascii, @Nullable Integer years, @Nullable String method, Money amount, Money balance) {

	private static final Set<EntryKind> OF_DOMAINS = Set.of(EntryKind.REGISTRATION, EntryKind.TRANSFER,
			EntryKind.RENEWAL, EntryKind.RESTORE);

	static TransactionView of(StatementLine line) {
		Map<String, String> parameters = line.about().details().parameters();
		String subject = line.about().details().subject();
		String written = written(subject, line.kind());
		String years = parameters.get("years");
		String method = parameters.get("method");
		return new TransactionView(line.sequence(), line.occurredAt(), line.kind(), written,
				Objects.equals(subject, written) ? null : subject, (years != null) ? Integer.valueOf(years) : null,
				(method != null) ? "portal.method." + method : null, line.amount(), line.balanceAfter());
	}

	private static @Nullable String written(@Nullable String subject, EntryKind kind) {
		return (subject != null && OF_DOMAINS.contains(kind)) ? DomainName.parse(subject).unicode() : subject;
	}

}
