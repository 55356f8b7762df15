package it.creditoprepagato.orders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.registrar.Soundings;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;

/**
 * Places and shows domain orders. Prices are net (R8), of the list of the plan in force
 * (R9), and every line is visible with its outcome (R3).
 */
@Service
public class Orders {

	private final LineChecks checks;

	private final OrderPlacement placement;

	private final OrderRepository orders;

	private final Effect effect;

	private final Clock clock;

	Orders(LineChecks checks, OrderPlacement placement, OrderRepository orders, Effect effect, Clock clock) {
		this.checks = checks;
		this.placement = placement;
		this.orders = orders;
		this.effect = effect;
		this.clock = clock;
	}

	/**
	 * Asks the registries about the names that are to be registered or brought here. To
	 * be called before the transaction, since a registry may take seconds.
	 */
	public Soundings soundings(List<DomainWish> wishes) {
		return this.checks.soundings(wishes);
	}

	/**
	 * Says what each wish would cost, or why it would be refused; nothing is written. The
	 * one engine behind screen, CSV and API.
	 * @return empty without a plan
	 */
	@Transactional(readOnly = true)
	public Optional<Quote> quote(CustomerId customer, List<DomainWish> wishes, Soundings soundings) {
		return this.placement.quote(customer, wishes, soundings);
	}

	/**
	 * What a year's renewal of each domain would cost today; those that cannot be renewed
	 * have no cost, nor has any without a plan.
	 */
	@Transactional(readOnly = true)
	public Map<DomainName, Money> renewalCosts(CustomerId customer, List<HeldDomain> domains) {
		List<DomainWish> wishes = RenewDomain.forAYear(domains);
		Map<DomainName, Money> costs = new HashMap<>();
		quote(customer, wishes, Soundings.NONE).ifPresent((quote) -> {
			for (int at = 0; at < wishes.size(); at++) {
				if (quote.lines().get(at) instanceof LineOutcome.Quoted quoted) {
					costs.put(wishes.get(at).domain(), quoted.price().amount());
				}
			}
		});
		return costs;
	}

	/** Lines that were completed since then, in no order; at most 20,000. */
	@Transactional(readOnly = true)
	public List<DomainOperation> completed(CustomerId customer, Instant since) {
		return this.orders.findCompleted(customer.value(), since, Limit.of(20_000))
			.stream()
			.map(OperationRow::operation)
			.toList();
	}

	/** Lines that were renewed by themselves since then, in the order of time. */
	@Transactional(readOnly = true)
	public List<DomainOperation> renewedByThemselves(CustomerId customer, Instant since) {
		return this.orders.findPlacedBy(customer.value(), AutoRenewal.ACTOR.toString(), since)
			.stream()
			.map(OperationRow::operation)
			.toList();
	}

	/**
	 * Places an order inside the caller's {@link Effect}: writes order and lines, holds
	 * the credit of all lines in one statement, and has the registries asked. Lines that
	 * cannot be placed are refused singly.
	 * @return {@link Placement.Placed}, also for a key that placed one before;
	 * {@link Placement.NothingPlaced}; {@link Placement.InsufficientCredit};
	 * {@link Placement.AccountFrozen}; {@link Placement.NoPlan}
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Placement place(PlaceOrder order, Soundings soundings) {
		return this.placement.place(order, soundings);
	}

	/** {@linkplain #place Places} an order as an effect of its own. */
	public Placement place(PlaceOrder order) {
		Soundings soundings = soundings(order.wishes());
		return this.effect.run(order.customer(), () -> this.placement.place(order, soundings));
	}

	@Transactional(readOnly = true)
	public Optional<DomainOperation> operation(CustomerId customer, UUID id) {
		return this.orders.findOperation(customer.value(), id).map(OperationRow::operation);
	}

	@Transactional(readOnly = true)
	public Optional<DomainOrder> order(CustomerId customer, long number) {
		return this.orders.findById(new OrderRow.Id(customer.value(), number)).map((row) -> order(customer, row));
	}

	/** Orders with a smaller number, newest first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<OrderSummary> orders(CustomerId customer, long before, int limit) {
		return this.orders.summarise(customer.value(), before, Limit.of(limit));
	}

	/** What is under way, newest first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public OperationsInProgress inProgress(CustomerId customer, int limit) {
		List<CountedRow> rows = this.orders.findInProgress(customer.value(), Limit.of(limit));
		return new OperationsInProgress(rows.stream().map((counted) -> counted.row().operation()).toList(),
				rows.isEmpty() ? 0 : rows.getFirst().all());
	}

	/**
	 * Lines that failed not longer ago and whose domain nothing was asked for since,
	 * newest first; at most as many as asked for.
	 */
	@Transactional(readOnly = true)
	public List<DomainOperation> failed(CustomerId customer, Duration ago, int limit) {
		return this.orders.findFailed(customer.value(), this.clock.instant().minus(ago), Limit.of(limit))
			.stream()
			.map(OperationRow::operation)
			.toList();
	}

	/**
	 * Lines that the credit did not reach and whose domain nothing was asked for since,
	 * newest first; at most as many as asked for.
	 */
	@Transactional(readOnly = true)
	public List<DomainOperation> uncovered(CustomerId customer, int limit) {
		return this.orders.findUncovered(customer.value(), Limit.of(limit))
			.stream()
			.map(OperationRow::operation)
			.toList();
	}

	/** How many such lines there are. */
	@Transactional(readOnly = true)
	public long countUncovered(CustomerId customer) {
		return this.orders.countUncovered(customer.value());
	}

	/**
	 * What was ordered for a name in orders with a smaller number, newest first; at most
	 * as many as asked for.
	 */
	@Transactional(readOnly = true)
	public List<DomainOperation> history(CustomerId customer, DomainName domain, long before, int limit) {
		return this.orders.findHistory(customer.value(), domain.ascii(), before, Limit.of(limit))
			.stream()
			.map(OperationRow::operation)
			.toList();
	}

	private DomainOrder order(CustomerId customer, OrderRow row) {
		return new DomainOrder(row.number(), row.placedAt(),
				this.orders.findLines(customer.value(), row.number()).stream().map(OperationRow::operation).toList(),
				this.orders.findRefused(customer.value(), row.number()).stream().map(RefusedRow::line).toList());
	}

}
