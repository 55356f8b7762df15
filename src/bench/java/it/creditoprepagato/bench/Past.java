package it.creditoprepagato.bench;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.LedgerHistory;
import it.creditoprepagato.ledger.PostOutcome;
import it.creditoprepagato.ledger.Posted;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.shared.TimeOrderedId;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes entries with all that makes them sound.
 *
 * @param application where
 */
record Past(ApplicationContext application) {

	private static final int ACCOUNTS = 200;

	private static final int CALLS = 10;

	private static final int AT_ONCE = 100;

	/** Some 200,000 of them; tells how many there are then. */
	long write() {
		for (int account = 0; account < ACCOUNTS; account++) {
			CustomerId customer = CustomerId.next();
			write(customer, List.of(posting(EntryKind.TOP_UP, "100000.00")));
			for (int call = 0; call < CALLS; call++) {
				write(customer, Stream.generate(() -> posting(EntryKind.RENEWAL, "7.90")).limit(AT_ONCE).toList());
			}
		}
		return this.application.getBean(JdbcClient.class)
			.sql("SELECT count(*) FROM ledger.entry")
			.query(Long.class)
			.single();
	}

	private void write(CustomerId customer, List<Posting> postings) {
		this.application.getBean(TransactionOperations.class).executeWithoutResult((transaction) -> {
			PostOutcome outcome = this.application.getBean(LedgerHistory.class)
				.write(customer, Instant.EPOCH, postings);
			if (!(outcome instanceof Posted)) {
				throw new IllegalStateException("Not written: " + outcome);
			}
		});
	}

	private static Posting posting(EntryKind kind, String amount) {
		Reference reference = Reference.to("operation", TimeOrderedId.next());
		return new Posting(kind, Money.parse(amount), reference, new IdempotencyKey(reference.toString()),
				Actor.system("bench"), Posting.Details.of("343272", "esempio.it"));
	}

}
