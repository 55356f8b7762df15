package it.creditoprepagato.orders;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.Acquisition;
import it.creditoprepagato.domains.DomainRefusal;
import it.creditoprepagato.domains.Holdings;
import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.prepaid.OrderNumbers;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/** Writes orders and claims their domains. */
@Component
class OrderBook {

	private final OrderRepository orders;

	private final EntityManager entities;

	private final OrderNumbers numbers;

	private final Holdings holdings;

	private final Clock clock;

	OrderBook(OrderRepository orders, EntityManager entities, OrderNumbers numbers, Holdings holdings, Clock clock) {
		this.orders = orders;
		this.entities = entities;
		this.numbers = numbers;
		this.holdings = holdings;
		this.clock = clock;
	}

	/**
	 * What the same key placed before.
	 * @param balance asked only then
	 */
	Optional<Placement> placed(PlaceOrder order, Supplier<Credit> balance) {
		return this.orders.findSubmitted(order.customer().value(), order.key().value())
			.map((row) -> placed(row, order.customer(), balance.get()));
	}

	private Placement placed(OrderRow row, CustomerId customer, Credit credit) {
		return new Placement.Placed(row.number(),
				this.orders.findLines(customer.value(), row.number())
					.stream()
					.map((line) -> outcome(line.operation(), credit))
					.toList(),
				credit);
	}

	private static LineOutcome outcome(DomainOperation line, Credit credit) {
		return (line.state().status() == OperationStatus.UNCOVERED)
				? new LineOutcome.Refused(LineRefusal.NotCovered.of(line.price(), credit.available()))
				: new LineOutcome.Placed(line);
	}

	/**
	 * Claims every domain for its line, always in the same order; lines whose domain
	 * somebody was quicker to claim are refused.
	 */
	List<CheckedLine> claim(CustomerId customer, List<CheckedLine> lines) {
		List<QuotedLine> wanted = lines.stream()
			.filter(CheckedLine.Placeable.class::isInstance)
			.map((line) -> ((CheckedLine.Placeable) line).quoted())
			.toList();
		Set<DomainName> claimed = new HashSet<>();
		for (Operation operation : List.of(Operation.RENEW, Operation.RESTORE)) {
			Map<DomainName, UUID> held = wanted.stream()
				.filter((line) -> line.wish().operation() == operation)
				.collect(Collectors.toMap((line) -> line.wish().domain(), QuotedLine::id));
			claimed.addAll(held.isEmpty() ? Set.of() : this.holdings.claim(customer, operation, held));
		}
		Map<UUID, Acquisition> acquisitions = new HashMap<>();
		wanted.forEach((line) -> {
			Acquisition acquisition = line.clearance().acquisition();
			if (acquisition != null) {
				acquisitions.put(line.id(), acquisition);
			}
		});
		claimed.addAll(acquisitions.isEmpty() ? Set.of() : this.holdings.acquire(customer, acquisitions));
		return lines.stream().map((line) -> claimed(line, claimed)).toList();
	}

	private static CheckedLine claimed(CheckedLine line, Set<DomainName> claimed) {
		if (!(line instanceof CheckedLine.Placeable placeable)
				|| claimed.contains(placeable.quoted().wish().domain())) {
			return line;
		}
		DomainName name = placeable.quoted().wish().domain();
		DomainRefusal refusal = (placeable.quoted().clearance().acquisition() != null) ? new DomainRefusal.Taken(name)
				: new DomainRefusal.InProgress(name);
		return new CheckedLine.NotPlaceable(new LineRefusal.OfDomain(refusal));
	}

	/** The order, the lines that go on, and beside them those that do not. */
	OrderRow write(PlaceOrder order, Subscription subscription, List<CheckedLine> checked) {
		Instant now = now();
		OrderRow row = new OrderRow(order, this.numbers.next(order.customer()).value(),
				subscription.orderNumber().value(), now);
		this.entities.persist(row);
		writeRefused(order, row, checked);
		this.entities.flush();
		List<QuotedLine> lines = CheckedLine.placeable(checked);
		String json = JsonMapper.shared().writeValueAsString(lines.stream().map(QuotedLine::json).toList());
		this.orders.open(order.customer().value(), row.number(), now, json);
		return row;
	}

	private void writeRefused(PlaceOrder order, OrderRow row, List<CheckedLine> checked) {
		int number = 0;
		for (CheckedLine line : checked) {
			DomainWish wish = order.wishes().get(number++);
			if (line instanceof CheckedLine.NotPlaceable no) {
				this.entities.persist(new RefusedRow(row, number, RefusedLine.of(wish, no.refusal())));
			}
		}
		for (LeftOut left : order.leftOut()) {
			this.entities.persist(new RefusedRow(row, ++number, RefusedLine.of(left)));
		}
	}

	void leaveUncovered(CustomerId customer, List<QuotedLine> lines) {
		if (!lines.isEmpty()) {
			List<UUID> ids = lines.stream().map(QuotedLine::id).toList();
			this.orders.leaveUncovered(customer.value(), ids, now());
			this.holdings.released(customer, ids);
		}
	}

	DomainOperation operation(CustomerId customer, QuotedLine line, OrderRow row) {
		DomainWish wish = line.wish();
		return new DomainOperation(customer, line.id(),
				new DomainOperation.What(row.number(), line.line(), wish.operation(), wish.domain(), wish.years()),
				line.price().amount(), new DomainOperation.State(OperationStatus.PENDING, null,
						(wish instanceof RenewDomain renewal) ? renewal.currentExpiry() : null, null),
				row.placedAt());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
