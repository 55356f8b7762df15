package it.creditoprepagato.tax;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.customers.ForeignVatNumber;
import it.creditoprepagato.customers.UnionVatNumber;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the union's register answered when it was asked, as it is stored. */
@Entity
@Immutable
@Table(schema = "tax", name = "vies_check")
class ViesCheckRow {

	@EmbeddedId
	private Id id;

	private String prefix;

	private String vatNumber;

	@Enumerated(EnumType.STRING)
	private Answer answer;

	private @Nullable String consultationNumber;

	private @Nullable String reason;

	private Instant askedAt;

	@SuppressWarnings("NullAway.Init")
	protected ViesCheckRow() {
	}

	ViesCheckRow(CustomerId customer, UnionVatNumber number, RegisterAnswer answer, Instant askedAt) {
		this.id = new Id(customer.value(), TimeOrderedId.next());
		this.prefix = number.prefix();
		this.vatNumber = number.number().value();
		this.askedAt = askedAt;
		switch (answer) {
			case RegisterAnswer.Valid(String consultation) -> {
				this.answer = Answer.VALID;
				this.consultationNumber = consultation;
			}
			case RegisterAnswer.Invalid() -> this.answer = Answer.INVALID;
			case RegisterAnswer.Unreachable(String why) -> {
				this.answer = Answer.UNREACHABLE;
				this.reason = why;
			}
		}
	}

	boolean isOf(UnionVatNumber number) {
		return number.equals(new UnionVatNumber(this.prefix, new ForeignVatNumber(this.vatNumber)));
	}

	Answer answer() {
		return this.answer;
	}

	@Nullable String consultationNumber() {
		return this.consultationNumber;
	}

	Instant askedAt() {
		return this.askedAt;
	}

	/** What was answered. */
	enum Answer {

		/** The number exists. */
		VALID,
		/** It does not. */
		INVALID,
		/** There was no answer. */
		UNREACHABLE

	}

	/**
	 * Names an asking.
	 *
	 * @param customerId whose number
	 * @param id which asking
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID id) {
	}

}
