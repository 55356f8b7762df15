package it.creditoprepagato.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.ledger.HoldOutcome;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.LedgerRefusal;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.registrar.Registrar;
import it.creditoprepagato.registrar.Soundings;
import it.creditoprepagato.registrar.Submission;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/**
 * Places orders: checks, claims the domains, writes, holds the credit of all lines at
 * once, has the registries asked.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OrderPlacement {

	private final LineChecks checks;

	private final PrepaidPlans plans;

	private final OrderBook book;

	private final Ledger ledger;

	private final Registrar registrar;

	OrderPlacement(LineChecks checks, PrepaidPlans plans, OrderBook book, Ledger ledger, Registrar registrar) {
		this.checks = checks;
		this.plans = plans;
		this.book = book;
		this.ledger = ledger;
		this.registrar = registrar;
	}

	/** Says what each wish would cost. */
	Optional<Quote> quote(CustomerId customer, List<DomainWish> wishes, Soundings soundings) {
		return this.plans.inForce(customer).map((subscription) -> {
			List<CheckedLine> lines = this.checks.check(customer, subscription.plan(), wishes, soundings);
			return new Quote(subscription, this.checks.outcomes(subscription.plan(), lines),
					this.ledger.balance(customer));
		});
	}

	Placement place(PlaceOrder order, Soundings soundings) {
		Optional<Placement> earlier = placedEarlier(order);
		if (earlier.isPresent()) {
			return earlier.get();
		}
		Optional<Subscription> subscription = this.plans.inForce(order.customer());
		return subscription.isEmpty() ? new Placement.NoPlan() : place(order, subscription.get(), soundings);
	}

	private Placement place(PlaceOrder order, Subscription subscription, Soundings soundings) {
		List<CheckedLine> checked = this.book.claim(order.customer(),
				this.checks.check(order.customer(), subscription.plan(), order.wishes(), soundings));
		List<QuotedLine> lines = CheckedLine.placeable(checked);
		if (lines.isEmpty()) {
			return placedEarlier(order).orElseGet(() -> nothing(checked));
		}
		OrderRow row = this.book.write(order, subscription, checked);
		HoldOutcome hold = this.ledger.hold(order.customer(), lines.stream().map(DomainDebit::hold).toList(),
				order.onShortage());
		return switch (hold) {
			case HoldOutcome.Held held -> placed(order, row, checked, held);
			case LedgerRefusal.InsufficientCredit shortage -> new Placement.InsufficientCredit(shortage.missing(),
					shortage.available(), checked.stream().map(CheckedLine::outcome).toList());
			case LedgerRefusal.AccountFrozen frozen -> new Placement.AccountFrozen(frozen.debt());
		};
	}

	/**
	 * A second click looks for its key before the first one commits, and finds the
	 * domains claimed after it: by then the key is there.
	 */
	private Optional<Placement> placedEarlier(PlaceOrder order) {
		return this.book.placed(order, () -> this.ledger.balance(order.customer()));
	}

	private static Placement nothing(List<CheckedLine> checked) {
		return new Placement.NothingPlaced(checked.stream().map(CheckedLine::outcome).toList());
	}

	private Placement placed(PlaceOrder order, OrderRow row, List<CheckedLine> checked, HoldOutcome.Held held) {
		List<QuotedLine> lines = CheckedLine.placeable(checked);
		List<QuotedLine> covered = lines.subList(0, held.covered());
		this.book.leaveUncovered(order.customer(), lines.subList(held.covered(), lines.size()));
		this.registrar.submit(covered.stream()
			.map((line) -> new Submission(order.customer(), line.id(), line.clearance().instruction()))
			.toList());
		List<LineOutcome> outcomes = new ArrayList<>();
		Money left = held.credit().available();
		int number = 0;
		for (CheckedLine line : checked) {
			if (!(line instanceof CheckedLine.Placeable placeable)) {
				outcomes.add(line.outcome());
				continue;
			}
			Money price = placeable.quoted().price().amount();
			outcomes.add((number++ < held.covered())
					? new LineOutcome.Placed(this.book.operation(order.customer(), placeable.quoted(), row))
					: new LineOutcome.Refused(LineRefusal.NotCovered.of(price, left)));
		}
		return new Placement.Placed(row.number(), outcomes, held.credit());
	}

}
