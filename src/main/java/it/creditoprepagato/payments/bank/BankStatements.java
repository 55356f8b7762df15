package it.creditoprepagato.payments.bank;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.shared.Actor;
import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The statements that were imported, to look at again. */
@Service
public class BankStatements {

	private final BankStatementRepository statements;

	private final BankMovementRepository movements;

	private final EntityManager entities;

	private final AuditTrail trail;

	private final Clock clock;

	BankStatements(BankStatementRepository statements, BankMovementRepository movements, EntityManager entities,
			AuditTrail trail, Clock clock) {
		this.statements = statements;
		this.movements = movements;
		this.entities = entities;
		this.trail = trail;
		this.clock = clock;
	}

	/** Writes down what a file is, unless it was sent before. */
	@Transactional
	public void begin(String digest, List<AccountStatement> read, String fileName, Actor actor) {
		this.movements.reserve(digest);
		if (!this.statements.findByDigest(digest).isEmpty()) {
			return;
		}
		ImportedStatement.Trace trace = new ImportedStatement.Trace(fileName,
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), actor);
		for (int position = 0; position < read.size(); position++) {
			this.entities
				.persist(new BankStatementRow(new BankStatementRow.Id(digest, position), read.get(position), trace));
		}
		this.trail.record(new AuditRecord(null, actor, "payments.statement-imported",
				new AuditRecord.Subject("bank-statement", digest), new AuditRecord.Details(null, null, fileName)));
	}

	/** The newest imports first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<ImportedStatement> newest(int limit) {
		return this.statements.newest(Limit.of(limit)).stream().map(BankStatementRow::statement).toList();
	}

	/** The statements of a file, in its order; none of a file that was never imported. */
	@Transactional(readOnly = true)
	public List<ImportedStatement> of(String digest) {
		return this.statements.findByDigest(digest).stream().map(BankStatementRow::statement).toList();
	}

	/**
	 * What a file told first, in its order: movements that an earlier file told of are
	 * found there.
	 */
	@Transactional(readOnly = true)
	public List<BookedMovement> movements(String digest) {
		return this.movements.findByDigest(digest).stream().map(BankMovementRow::movement).toList();
	}

}
