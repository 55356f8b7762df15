package it.creditoprepagato.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.LedgerHistory;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.orders.OrderHistory;
import it.creditoprepagato.orders.PastOrder;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.PriceRequest;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.shared.TimeOrderedId;

/**
 * What an agency did in the years before, written at once.
 *
 * @param context of the application
 * @param agency who
 */
record PastYears(ApplicationContext context, Agency agency) {

	private static final int LINES = 1_000;

	/**
	 * Renews these domains again and again; what was paid in for them comes to the cent.
	 */
	void of(List<DomainName> names, int movements) {
		this.context.getBean(TransactionOperations.class).executeWithoutResult((transaction) -> {
			Subscription plan = this.agency.plan();
			for (int done = 0; done < movements; done += LINES) {
				Instant at = Instant.now().minus(Duration.ofDays((movements - done) / 50));
				order(plan, at, names.subList(done % names.size(), done % names.size() + LINES));
			}
		});
	}

	private void order(Subscription plan, Instant at, List<DomainName> names) {
		LocalDate expiry = LocalDate.of(2027, 1, 1);
		List<PastOrder.Line> lines = names.stream()
			.map((name) -> new PastOrder.Line(name, price(plan, name), expiry.minusYears(1), expiry))
			.toList();
		Money sum = lines.stream().map((line) -> line.price().amount()).reduce(Money.ZERO, Money::plus);
		Reference reference = Reference.to("past-payment", TimeOrderedId.next());
		this.context.getBean(LedgerHistory.class)
			.write(this.agency.id(), at, List.of(new Posting(EntryKind.TOP_UP, sum, reference,
					new IdempotencyKey(reference.toString()), Agencies.BUYER, Posting.Details.NONE)));
		this.context.getBean(OrderHistory.class)
			.adopt(new PastOrder(this.agency.id(), plan.orderNumber(), Agencies.BUYER, at, lines));
	}

	private Price price(Subscription plan, DomainName name) {
		Item item = new Item(name.tld(), Operation.RENEW, 1);
		return (Price) this.context.getBean(PriceBook.class).price(PriceRequest.of(plan.plan(), item));
	}

}
