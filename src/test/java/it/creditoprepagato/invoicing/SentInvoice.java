package it.creditoprepagato.invoicing;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An invoice that was sent to the exchange system. */
@DatabaseTest
abstract class SentInvoice {

	static final Actor STAFF = new Actor(Actor.Kind.STAFF, "tester");

	@Autowired
	private Agencies agencies;

	@Autowired
	private ExchangeReceipts receipts;

	@Autowired
	private DocumentRepository documents;

	@Autowired
	private DocumentRun run;

	@Autowired
	private Invoices invoices;

	@Autowired
	private Customers customers;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private Agency agency;

	private Visit staff;

	private DocumentRow.Id id;

	private IssuedDocument invoice;

	@BeforeEach
	void invoice(@Autowired ApplicationContext context) {
		this.staff = Visit.ofStaff(context);
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		Payment payment = this.agency.asksForCredit("100.00");
		this.agency.pays(payment);
		this.id = this.documents.findByPayment(this.agency.id().value(), payment.id()).getFirst().id();
		this.run.run(this.id);
		this.invoice = this.invoices.of(this.agency.id(), payment.id()).getFirst();
	}

	DocumentNumber number() {
		return this.invoice.number();
	}

	IssuedDocument.State state() {
		return this.invoices.find(this.agency.id(), number()).orElseThrow().state();
	}

	DocumentFiles files() {
		return this.invoices.files(this.agency.id(), number()).orElseThrow();
	}

	ExchangeReceipts receipts() {
		return this.receipts;
	}

	DocumentRun run() {
		return this.run;
	}

	Customers customers() {
		return this.customers;
	}

	TransactionTemplate transaction() {
		return this.transaction;
	}

	JdbcClient jdbc() {
		return this.jdbc;
	}

	Agency agency() {
		return this.agency;
	}

	Visit staff() {
		return this.staff;
	}

	DocumentRow.Id document() {
		return this.id;
	}

	IssuedDocument invoice() {
		return this.invoice;
	}

}
