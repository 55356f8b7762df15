package it.creditoprepagato.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.shared.BasisPoints;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.tax.TaxAssessment;
import it.creditoprepagato.tax.TaxTreatment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A document as it is stored: what it says never changes, its number comes once. */
@Entity
@DynamicUpdate
@Table(schema = "invoicing", name = "document")
class DocumentRow {

	@EmbeddedId
	private Id id;

	private String cause;

	private UUID paymentId;

	@Enumerated(EnumType.STRING)
	private DocumentType type;

	@Enumerated(EnumType.STRING)
	private TaxTreatment treatment;

	private int rateBasisPoints;

	private long netCents;

	private long vatCents;

	private String description;

	@Enumerated(EnumType.STRING)
	private PaymentMethod method;

	private @Nullable String reference;

	private Instant dueAt;

	private @Nullable Integer year;

	private @Nullable Integer progressive;

	private @Nullable LocalDate issuedOn;

	@Enumerated(EnumType.STRING)
	private ExchangeState exchangeState;

	@SuppressWarnings("NullAway.Init")
	protected DocumentRow() {
	}

	DocumentRow(Payment payment, Draft draft, Instant dueAt) {
		this.id = new Id(payment.customer().value(), TimeOrderedId.next());
		this.cause = draft.cause();
		this.paymentId = payment.id();
		this.type = draft.type();
		this.treatment = draft.tax().treatment();
		this.rateBasisPoints = draft.tax().rate().value();
		this.netCents = draft.tax().net().cents();
		this.vatCents = draft.tax().vat().cents();
		this.description = draft.description();
		this.method = payment.terms().method();
		this.reference = payment.reference();
		this.dueAt = dueAt;
		this.year = null;
		this.progressive = null;
		this.issuedOn = null;
		this.exchangeState = ExchangeState.NONE;
	}

	Id id() {
		return this.id;
	}

	DocumentType type() {
		return this.type;
	}

	UUID paymentId() {
		return this.paymentId;
	}

	Instant dueAt() {
		return this.dueAt;
	}

	boolean isNumbered() {
		return this.progressive != null;
	}

	void numbered(DocumentNumber number, LocalDate on) {
		this.year = number.year();
		this.progressive = number.progressive();
		this.issuedOn = on;
	}

	ExchangeState exchangeState() {
		return this.exchangeState;
	}

	void told(ExchangeState state) {
		this.exchangeState = state;
	}

	/** Its number and day; none until they are given. */
	TaxDocument.@Nullable Related issued() {
		return (this.year != null && this.progressive != null && this.issuedOn != null)
				? new TaxDocument.Related(new DocumentNumber(this.type, this.year, this.progressive), this.issuedOn)
				: null;
	}

	TaxAssessment tax() {
		return new TaxAssessment(this.treatment, new BasisPoints(this.rateBasisPoints), Money.cents(this.netCents),
				Money.cents(this.vatCents));
	}

	TaxDocument.Line line() {
		return new TaxDocument.Line(this.description, Money.cents(this.netCents));
	}

	TaxDocument.PaymentMade payment(LocalDate on) {
		return new TaxDocument.PaymentMade(this.method, on, this.reference);
	}

	/**
	 * Names a document.
	 *
	 * @param customerId whose
	 * @param id which
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID id) {

		CustomerId customer() {
			return new CustomerId(this.customerId);
		}

		static Id parse(String text) {
			int slash = text.indexOf('/');
			return new Id(UUID.fromString(text.substring(0, slash)), UUID.fromString(text.substring(slash + 1)));
		}

		@Override
		public String toString() {
			return this.customerId + "/" + this.id;
		}

	}

}
