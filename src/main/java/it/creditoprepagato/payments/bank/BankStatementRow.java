package it.creditoprepagato.payments.bank;

import java.time.Instant;
import java.time.LocalDate;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A register: a statement that was imported, without its movements. */
@Entity
@Immutable
@Table(schema = "payments", name = "bank_statement")
class BankStatementRow {

	@EmbeddedId
	private Id id;

	private String fileName;

	private String statementId;

	private String iban;

	private long openingCents;

	private LocalDate openingOn;

	private long closingCents;

	private LocalDate closingOn;

	private int movements;

	private Instant importedAt;

	private String actor;

	@SuppressWarnings("NullAway.Init")
	protected BankStatementRow() {
	}

	BankStatementRow(Id id, AccountStatement statement, ImportedStatement.Trace trace) {
		this.id = id;
		this.fileName = trace.fileName();
		this.statementId = statement.id();
		this.iban = statement.iban();
		this.openingCents = statement.opening().amount().cents();
		this.openingOn = statement.opening().on();
		this.closingCents = statement.closing().amount().cents();
		this.closingOn = statement.closing().on();
		this.movements = statement.movements().size();
		this.importedAt = trace.at();
		this.actor = trace.actor().toString();
	}

	ImportedStatement statement() {
		return new ImportedStatement(this.id.digest(), this.statementId,
				new ImportedStatement.Span(new AccountStatement.Balance(Money.cents(this.openingCents), this.openingOn),
						new AccountStatement.Balance(Money.cents(this.closingCents), this.closingOn)),
				this.movements, new ImportedStatement.Trace(this.fileName, this.importedAt, Actor.parse(this.actor)));
	}

	/**
	 * Names a statement.
	 *
	 * @param digest of its file
	 * @param position in the file, from 0
	 */
	@Embeddable
	record Id(String digest, int position) {
	}

}
