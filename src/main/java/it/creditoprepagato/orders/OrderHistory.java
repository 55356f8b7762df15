package it.creditoprepagato.orders;

import java.util.ArrayList;
import java.util.List;

import it.creditoprepagato.ledger.LedgerHistory;
import it.creditoprepagato.ledger.Posted;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.prepaid.OrderNumbers;
import it.creditoprepagato.shared.TimeOrderedId;
import jakarta.persistence.EntityManager;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in orders of the past with the debits that paid for them. The domains themselves
 * are adopted as they stand now.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OrderHistory {

	/** The most that the ledger writes at once. */
	private static final int BATCH = 100;

	private final PastOperations operations;

	private final OrderNumbers numbers;

	private final LedgerHistory ledger;

	private final EntityManager entities;

	OrderHistory(PastOperations operations, OrderNumbers numbers, LedgerHistory ledger, EntityManager entities) {
		this.operations = operations;
		this.numbers = numbers;
		this.ledger = ledger;
		this.entities = entities;
	}

	/**
	 * Writes an order as completed and paid for, at the instant it was placed.
	 * @throws IllegalStateException if the credit of that time did not cover it
	 */
	public void adopt(PastOrder order) {
		OrderRow row = new OrderRow(order, this.numbers.next(order.customer()).value());
		this.entities.persist(row);
		List<PastOperations.Json> lines = new ArrayList<>();
		List<Posting> debits = new ArrayList<>();
		for (PastOrder.Line line : order.lines()) {
			DomainOperation operation = operation(order, row, lines.size() + 1, line);
			lines.add(PastOperations.Json.of(operation, line.price().receipt(), line.expiryAfter()));
			debits.add(DomainDebit.posting(operation, row, line.price().receipt(), order.actor()));
		}
		this.entities.flush();
		this.operations.add(order.customer().value(), row.number(), order.placedAt(),
				JsonMapper.shared().writeValueAsString(lines));
		pay(order, debits);
	}

	private void pay(PastOrder order, List<Posting> debits) {
		for (int from = 0; from < debits.size(); from += BATCH) {
			List<Posting> batch = debits.subList(from, Math.min(from + BATCH, debits.size()));
			if (!(this.ledger.write(order.customer(), order.placedAt(), batch) instanceof Posted)) {
				throw new IllegalStateException("The credit did not cover an order of " + order.placedAt());
			}
		}
	}

	private static DomainOperation operation(PastOrder order, OrderRow row, int number, PastOrder.Line line) {
		var item = line.price().item();
		return new DomainOperation(order.customer(), TimeOrderedId.next(),
				new DomainOperation.What(row.number(), number, item.operation(), line.domain(), item.years()),
				line.price().amount(),
				new DomainOperation.State(OperationStatus.COMPLETED, null, line.expiryBefore(), line.expiryAfter()),
				order.placedAt());
	}

}
