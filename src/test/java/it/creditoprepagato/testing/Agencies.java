package it.creditoprepagato.testing;

import java.util.UUID;
import java.util.function.Supplier;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.Profiles;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.payments.BankTransfers;
import it.creditoprepagato.payments.CardPayments;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.pricing.PriceLists;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.boot.test.context.TestComponent;

/**
 * Customers for tests, opened, sold to and credited through the real services:
 * {@code anAgency().onPlan(MEMBER, 2016).withCredit("81.30")}.
 *
 * @param customers opens them
 * @param market what they buy at
 * @param till where they pay
 * @param clock to buy an edition of the past
 */
@TestComponent
public record Agencies(Customers customers, Market market, Till till, SettableClock clock) {

	/** Who asks, in tests. */
	public static final Actor BUYER = new Actor(Actor.Kind.USER, new UUID(0, 1).toString());

	/** Who notes transfers, in tests. */
	public static final Actor STAFF = new Actor(Actor.Kind.STAFF, new UUID(0, 2).toString());

	/** An Italian company without a plan. */
	public Agency anAgency() {
		return anAgency(Profiles.aCompany());
	}

	/** A customer without a plan. */
	public Agency anAgency(BillingProfile profile) {
		this.market.lists.importIfEmpty();
		return new Agency(this.customers.open(profile).id(), this);
	}

	public <T> T effect(CustomerId customer, Supplier<T> work) {
		return this.till.effect.run(customer, work);
	}

	/**
	 * What is sold.
	 *
	 * @param prepaid plans and credit
	 * @param plans their entry amounts
	 * @param lists the shipped ones, imported before the first sale
	 */
	@TestComponent
	public record Market(PrepaidPlans prepaid, Plans plans, PriceLists lists) {
	}

	/**
	 * Where money moves.
	 *
	 * @param effect the outermost operation
	 * @param ledger the money
	 * @param statement what moved
	 * @param payments what is asked
	 * @param arrivals what came
	 */
	@TestComponent
	public record Till(Effect effect, Ledger ledger, Statement statement, Payments payments, Arrivals arrivals) {

		public BankTransfers transfers() {
			return this.arrivals.transfers();
		}

		public CardPayments cards() {
			return this.arrivals.cards();
		}

	}

	/**
	 * How money comes.
	 *
	 * @param transfers by the bank
	 * @param cards by the gateway
	 */
	@TestComponent
	public record Arrivals(BankTransfers transfers, CardPayments cards) {
	}

}
