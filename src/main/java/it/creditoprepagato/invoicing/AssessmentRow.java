package it.creditoprepagato.invoicing;

import java.util.UUID;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.ProfileSnapshot;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.shared.BasisPoints;
import it.creditoprepagato.tax.TaxAssessment;
import it.creditoprepagato.tax.TaxTreatment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** How VAT fell on a payment when it was asked for, and on whom, as it is stored. */
@Entity
@Immutable
@Table(schema = "invoicing", name = "assessment")
class AssessmentRow {

	@EmbeddedId
	private Id id;

	@Enumerated(EnumType.STRING)
	private TaxTreatment treatment;

	private int rateBasisPoints;

	private String buyer;

	@SuppressWarnings("NullAway.Init")
	protected AssessmentRow() {
	}

	AssessmentRow(Payment payment, TaxAssessment tax, BillingProfile buyer) {
		this.id = Id.of(payment);
		this.treatment = tax.treatment();
		this.rateBasisPoints = tax.rate().value();
		this.buyer = ProfileSnapshot.write(buyer);
	}

	TaxTreatment treatment() {
		return this.treatment;
	}

	BasisPoints rate() {
		return new BasisPoints(this.rateBasisPoints);
	}

	BillingProfile buyer() {
		return ProfileSnapshot.read(this.buyer);
	}

	/**
	 * Names an assessment by its payment.
	 *
	 * @param customerId whose
	 * @param paymentId which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID paymentId) {

		static Id of(Payment payment) {
			return new Id(payment.customer().value(), payment.id());
		}

	}

}
