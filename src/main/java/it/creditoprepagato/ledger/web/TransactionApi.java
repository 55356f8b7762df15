package it.creditoprepagato.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import it.creditoprepagato.identity.ApiCaller;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.ledger.StatementQuery;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.ApiController;
import it.creditoprepagato.web.Fields;
import it.creditoprepagato.web.Reading;

/** What moved, newest first (R3). */
@ApiController
class TransactionApi {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private static final int PAGE = 50;

	private static final long LAST = 999_999_999_999_999_999L;

	private final Statement statement;

	private final MessageSource messages;

	TransactionApi(Statement statement, MessageSource messages) {
		this.statement = statement;
		this.messages = messages;
	}

	@GetMapping("/transactions")
	Page transactions(@AuthenticationPrincipal ApiCaller caller, @ModelAttribute Query query) {
		StatementQuery wanted = query.read();
		List<StatementLine> found = this.statement.page(caller.customerId(), wanted);
		List<Item> items = found.stream().map(this::item).toList();
		boolean more = found.size() == wanted.limit() && found.getLast().sequence() > 1;
		return new Page(items, more ? Long.toString(found.getLast().sequence()) : null);
	}

	private Item item(StatementLine line) {
		boolean domain = line.about().reference().kind().equals("operation");
		String subject = line.about().details().subject();
		String kind = this.messages.getMessage("ledger.kind." + line.kind(), null, LocaleContextHolder.getLocale());
		return new Item(line.sequence(), line.kind(), line.amount(), line.balanceAfter(),
				(subject != null) ? kind + " " + subject : kind, domain ? subject : null,
				domain ? line.about().reference().id() : null, line.occurredAt(), line.hash());
	}

	/**
	 * Which transactions, as the address has it.
	 *
	 * @param limit how many
	 * @param before only with a smaller sequence
	 * @param kind only of this kind
	 * @param from only since this day, in Italy
	 * @param to only until this day, in Italy
	 * @param q only about this domain or reference
	 */
	record Query(@Nullable String limit, @Nullable String before, @Nullable String kind, @Nullable String from,
			@Nullable String to, @Nullable String q) {

		StatementQuery read() {
			Fields fields = new Fields();
			var most = fields.optional("limit", this.limit, Reading.wholeNumber(1, StatementQuery.LIMIT));
			var key = fields.optional("before", this.before, Reading.wholeNumber(1, LAST));
			var only = fields.optional("kind", this.kind, Reading.oneOf(EntryKind.class));
			var since = fields.optional("from", this.from, Reading.date());
			var until = fields.optional("to", this.to, Reading.date());
			var text = fields.optional("q", this.q, Reading.text(100));
			return fields.read(() -> new StatementQuery(key.value(), kinds(only.value()), start(since.value(), 0),
					start(until.value(), 1), text.value(), (most.value() != null) ? most.value().intValue() : PAGE));
		}

		private static Set<EntryKind> kinds(@Nullable EntryKind kind) {
			return (kind != null) ? Set.of(kind) : Set.of();
		}

		private static @Nullable Instant start(@Nullable LocalDate day, int later) {
			return (day != null) ? day.plusDays(later).atStartOfDay(ITALY).toInstant() : null;
		}

	}

	/**
	 * A page of them.
	 *
	 * @param items newest first
	 * @param next the key of the page after; null after the last
	 */
	record Page(List<Item> items, @Nullable String next) {
	}

	/**
	 * One of them.
	 *
	 * @param sequence its number, from 1
	 * @param kind why
	 * @param amount signed
	 * @param balanceAfter what the balance was then
	 * @param description in the reader's language
	 * @param domain which, if it was for one
	 * @param operationId for which operation
	 * @param occurredAt when
	 * @param hash proves it and all before it
	 */
	record Item(long sequence, EntryKind kind, Money amount, Money balanceAfter, String description,
			@Nullable String domain, @Nullable String operationId, Instant occurredAt, String hash) {
	}

}
