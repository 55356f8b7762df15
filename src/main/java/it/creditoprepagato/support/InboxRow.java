package it.creditoprepagato.support;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A line of the register of work as it is stored. */
@Entity
@DynamicUpdate
@Table(schema = "support", name = "inbox")
class InboxRow {

	@EmbeddedId
	private Id id;

	@Enumerated(EnumType.STRING)
	private CaseKind kind;

	private @Nullable UUID customerId;

	@Enumerated(EnumType.STRING)
	private CaseState state;

	private Instant since;

	private @Nullable String assignee;

	private @Nullable String assigneeName;

	@SuppressWarnings("NullAway.Init")
	protected InboxRow() {
	}

	/** Waits for staff; without a customer it is a contact message. */
	InboxRow(CaseNumber number, @Nullable CustomerId customer, Instant since) {
		this.id = new Id(number.value());
		this.kind = (customer != null) ? CaseKind.TICKET : CaseKind.CONTACT;
		this.customerId = (customer != null) ? customer.value() : null;
		this.state = CaseState.OPEN;
		this.since = since;
	}

	/** One that waits already goes on waiting, so that writing again costs no place. */
	void turn(CaseState to, Instant at) {
		if (this.state != to) {
			this.state = to;
			this.since = at;
		}
	}

	void assign(Author colleague) {
		this.assignee = colleague.actor().toString();
		this.assigneeName = colleague.name();
	}

	InboxItem item() {
		return new InboxItem(new CaseNumber(this.id.number()), this.kind,
				(this.customerId != null) ? new CustomerId(this.customerId) : null, this.state, this.since,
				this.assigneeName);
	}

	/** Names a question. */
	@Embeddable
	record Id(long number) {

		static Id of(CaseNumber number) {
			return new Id(number.value());
		}

	}

}
