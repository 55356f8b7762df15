package it.creditoprepagato.backoffice;

import java.util.HashMap;
import java.util.Map;

import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.identity.Members;
import it.creditoprepagato.identity.Suspensions;
import it.creditoprepagato.identity.ToldTrail;
import it.creditoprepagato.invoicing.DocumentSearch;
import it.creditoprepagato.invoicing.Invoices;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.ledger.StatementQuery;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.support.TicketLists;
import it.creditoprepagato.support.TicketSearch;

import org.springframework.stereotype.Component;

/** Gathers what staff sees of a customer: the latest of everything. */
@Component
class CustomerPicture {

	private static final int LATEST = 20;

	private final Account account;

	private final Sales sales;

	private final Care care;

	private final Adjustments adjustments;

	CustomerPicture(Account account, Sales sales, Care care, Adjustments adjustments) {
		this.account = account;
		this.sales = sales;
		this.care = care;
		this.adjustments = adjustments;
	}

	/** What a tab shows, by the names that the template knows. */
	Map<String, ?> of(CustomerId customer, CustomerTab tab) {
		return switch (tab) {
			case CREDIT -> credit(customer);
			case PAYMENTS -> Map.of("payments", this.account.payments().newest(customer, LATEST), "documents",
					this.account.invoices().page(customer, new DocumentSearch(null, null, LATEST)).documents());
			case DOMAINS -> Map.of("counts", this.sales.portfolio().counts(customer), "orders",
					this.sales.orders().orders(customer, Long.MAX_VALUE, LATEST), "failed",
					this.sales.orders().uncovered(customer, LATEST));
			case PEOPLE -> people(customer);
		};
	}

	private Map<String, ?> people(CustomerId customer) {
		Map<String, Object> shown = new HashMap<>();
		this.care.suspensions().of(customer).ifPresent((suspension) -> shown.put("suspension", suspension));
		shown.put("members", this.care.members().of(customer));
		shown.put("tickets", this.care.tickets().page(customer, new TicketSearch(null, null, LATEST)).tickets());
		shown.put("trail", this.care.trail().of(customer, LATEST));
		return shown;
	}

	private Map<String, ?> credit(CustomerId customer) {
		Map<String, Object> shown = new HashMap<>();
		this.sales.plans().inForce(customer).ifPresent((plan) -> shown.put("plan", plan));
		shown.put("credit", this.account.ledger().balance(customer));
		shown.put("entries", this.account.statement().page(customer, StatementQuery.newest(LATEST)));
		shown.put("holds", this.account.statement().openHolds(customer, LATEST));
		shown.put("adjustments", this.adjustments.of(customer, LATEST));
		return shown;
	}

	/**
	 * Where a customer's money is told.
	 *
	 * @param ledger what there is
	 * @param statement what moved
	 * @param payments what was asked
	 * @param invoices what was documented
	 */
	@Component
	record Account(Ledger ledger, Statement statement, Payments payments, Invoices invoices) {
	}

	/**
	 * What was sold.
	 *
	 * @param plans subscriptions
	 * @param orders domain orders
	 * @param portfolio domains
	 */
	@Component
	record Sales(PrepaidPlans plans, Orders orders, Portfolio portfolio) {
	}

	/**
	 * Who they are, and what was done for them.
	 *
	 * @param members people
	 * @param suspensions whether they are let in
	 * @param tickets questions
	 * @param trail acts
	 */
	@Component
	record Care(Members members, Suspensions suspensions, TicketLists tickets, ToldTrail trail) {
	}

}
