package it.creditoprepagato.invoicing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.payments.ExcessReceived;
import it.creditoprepagato.payments.MoneyReturned;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentAdopted;
import it.creditoprepagato.payments.PaymentSettled;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.tax.TaxAssessment;
import jakarta.persistence.EntityManager;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what is to be documented, in the transaction that moves the money, and stages
 * the job that numbers it. It comes before whoever moves the account, which is locked
 * last.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drafts {

	private final Assessments assessments;

	private final DueDocuments due;

	private final DocumentRepository documents;

	private final EntityManager entities;

	private final MessageSource messages;

	Drafts(Assessments assessments, DueDocuments due, DocumentRepository documents, EntityManager entities,
			MessageSource messages) {
		this.assessments = assessments;
		this.due = due;
		this.documents = documents;
		this.entities = entities;
		this.messages = messages;
	}

	/** Money came and is credited: an invoice. */
	@EventListener
	@Order(0)
	void on(PaymentSettled settled) {
		Payment payment = settled.payment();
		Assessments.Billed billed = this.assessments.of(payment);
		TaxAssessment tax = settled.credit().equals(payment.due().net())
				? TaxAssessment.of(billed.treatment(), billed.rate(), settled.credit())
				: TaxAssessment.ofReceived(billed.treatment(), billed.rate(), payment.received());
		write(payment, billed.buyer(), new Draft("payment:" + payment.id(), DocumentType.INVOICE, tax,
				describe("invoicing.line." + payment.terms().purpose())));
	}

	/** Money came long ago, and is billed as of then. */
	@EventListener
	@Order(0)
	void on(PaymentAdopted adopted) {
		Payment payment = adopted.payment();
		Assessments.Billed billed = this.assessments.of(payment);
		write(payment, billed.buyer(),
				new Draft("payment:" + payment.id(), DocumentType.INVOICE,
						TaxAssessment.of(billed.treatment(), billed.rate(), payment.due().net()),
						describe("invoicing.line." + payment.terms().purpose())),
				payment.requestedAt());
	}

	/** More came, and is credited too: an invoice of its own. */
	@EventListener
	@Order(0)
	void on(ExcessReceived excess) {
		Assessments.Billed billed = this.assessments.of(excess.payment());
		TaxAssessment tax = TaxAssessment.ofReceived(billed.treatment(), billed.rate(), excess.gross());
		write(excess.payment(), billed.buyer(), new Draft("excess:" + excess.transfer().id(), DocumentType.INVOICE, tax,
				describe("invoicing.line.excess")));
	}

	/** Money went back: a credit note over that part of what was billed here. */
	@EventListener
	@Order(0)
	void on(MoneyReturned returned) {
		Payment payment = returned.payment();
		List<DocumentRow> billed = this.documents.findByPayment(payment.customer().value(), payment.id());
		if (returned.amount().credit().isPositive() && !billed.isEmpty()) {
			write(payment, this.assessments.of(payment).buyer(), new Draft(returned.cause(), DocumentType.CREDIT_NOTE,
					part(billed.getFirst().tax(), payment, returned.amount()), describe("invoicing.line.returned")));
		}
	}

	/** The VAT that went back with the net; a cent off the rate's part of it at most. */
	private static TaxAssessment part(TaxAssessment whole, Payment payment, Payment.Returned amount) {
		TaxAssessment exact = TaxAssessment.of(whole.treatment(), whole.rate(), amount.credit());
		if (payment.due().payableRate().value() == 0) {
			return exact;
		}
		long off = amount.gross().minus(amount.credit()).minus(exact.vat()).cents();
		return new TaxAssessment(whole.treatment(), whole.rate(), amount.credit(),
				exact.vat().plus(Money.cents(Long.signum(off))));
	}

	private String describe(String key) {
		return this.messages.getMessage(key, null, Locale.ITALIAN);
	}

	private void write(Payment payment, BillingProfile buyer, Draft draft) {
		write(payment, buyer, draft, this.due.now());
	}

	private void write(Payment payment, BillingProfile buyer, Draft draft, Instant at) {
		DocumentRow document = new DocumentRow(payment, draft, at);
		this.entities.persist(document);
		this.entities.persist(new RenditionRow(document.id(), 1, this.due.seller(), buyer));
		this.entities.flush();
		this.due.add(document);
	}

}
