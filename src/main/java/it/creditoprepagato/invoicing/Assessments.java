package it.creditoprepagato.invoicing;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Customer;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentRequested;
import it.creditoprepagato.shared.BasisPoints;
import it.creditoprepagato.tax.Tax;
import it.creditoprepagato.tax.TaxAssessment;
import it.creditoprepagato.tax.TaxTreatment;
import jakarta.persistence.EntityManager;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how VAT fell on a payment when it was asked for. A customer who becomes somebody
 * else before the tax law while the money is on its way is billed as who was asked; one
 * who only moves house is billed at the new address.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Assessments {

	private final Tax tax;

	private final Customers customers;

	private final EntityManager entities;

	Assessments(Tax tax, Customers customers, EntityManager entities) {
		this.tax = tax;
		this.customers = customers;
		this.entities = entities;
	}

	@EventListener
	void on(PaymentRequested requested) {
		this.entities.persist(assess(requested.payment()));
	}

	/** Who is billed for a payment that settles now, and how VAT falls on it. */
	Billed of(Payment payment) {
		AssessmentRow asked = this.entities.find(AssessmentRow.class, AssessmentRow.Id.of(payment));
		AssessmentRow assessed = (asked != null) ? asked : assess(payment);
		Customer now = this.customers.get(payment.customer());
		boolean same = TaxTreatment.of(now) == assessed.treatment();
		return new Billed(assessed.treatment(), assessed.rate(), same ? now.profile() : assessed.buyer());
	}

	private AssessmentRow assess(Payment payment) {
		TaxAssessment assessment = this.tax.assess(payment.customer(), payment.due().net(), payment.requestedAt());
		return new AssessmentRow(payment, assessment, this.customers.get(payment.customer()).profile());
	}

	/**
	 * Who is billed, and how VAT falls on it.
	 *
	 * @param treatment by who buys
	 * @param rate of VAT
	 * @param buyer as billed
	 */
	record Billed(TaxTreatment treatment, BasisPoints rate, BillingProfile buyer) {
	}

}
