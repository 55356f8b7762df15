package it.creditoprepagato.payments.bank;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.payments.ParkedReceipt.Reason;
import it.creditoprepagato.payments.PayeeAccount;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.payments.bank.UnreadableStatement.Why;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Sha256;

import org.springframework.stereotype.Service;

/**
 * Takes in bank statements. A file is read and checked whole; then each movement is a
 * transaction of its own, so that an import that was broken off goes on when the same
 * file is sent again.
 */
@Service
public class StatementImport {

	/** A larger file is refused without being read. */
	public static final int MOST_BYTES = Camt053.MOST_BYTES;

	private static final int LONGEST_NAME = 200;

	private static final int MOST_NAMED = 20;

	private final PayeeAccount account;

	private final Payments payments;

	private final MovementBooking booking;

	private final BankStatements statements;

	private final Effect effect;

	StatementImport(PayeeAccount account, Payments payments, MovementBooking booking, BankStatements statements,
			Effect effect) {
		this.account = account;
		this.payments = payments;
		this.booking = booking;
		this.statements = statements;
		this.effect = effect;
	}

	/**
	 * Takes in a file. Incoming transfers that name one payment are noted for it and
	 * settle it as {@link it.creditoprepagato.payments.BankTransfers#receive} says; those
	 * that name none, an unknown one or several, and what the bank undid, wait for staff.
	 * Movements that another file told of are left as they are.
	 * @param name of the file, as it was sent
	 * @return the file's digest and how many movements were new
	 * @throws UnreadableStatement if it is not a statement of the account that transfers
	 * go to; then nothing is taken
	 * @throws it.creditoprepagato.ledger.AccountBusy if an account stays busy; the rest
	 * is taken when the file is sent again
	 */
	public Taken take(String name, byte[] file, Actor actor) throws UnreadableStatement {
		List<AccountStatement> read = Camt053.read(file);
		if (!read.stream().allMatch((statement) -> statement.iban().equals(this.account.iban()))) {
			throw new UnreadableStatement(Why.OTHER_ACCOUNT);
		}
		String digest = Sha256.hex(file);
		this.statements.begin(digest, read, shortened(name), actor);
		int taken = 0;
		for (int position = 0; position < read.size(); position++) {
			int line = 1;
			for (Movement movement : read.get(position).movements()) {
				BankMovementRow.Place place = new BankMovementRow.Place(new BankStatementRow.Id(digest, position),
						line++);
				taken += take(place, movement, actor) ? 1 : 0;
			}
		}
		return new Taken(digest, taken, read.stream().mapToInt((one) -> one.movements().size()).sum());
	}

	private boolean take(BankMovementRow.Place place, Movement movement, Actor actor) {
		return switch (movement.direction()) {
			case IN -> takeTransfer(place, movement, actor);
			case OUT -> this.booking.pass(place, movement);
			case RETURNED -> this.booking.park(place, movement, Reason.REFUND_RETURNED);
			case TAKEN_BACK -> this.booking.park(place, movement, Reason.TAKEN_BACK);
		};
	}

	private boolean takeTransfer(BankMovementRow.Place place, Movement movement, Actor actor) {
		if (this.booking.isKnown(movement)) {
			return false;
		}
		Set<String> named = NamedReferences.in(movement.text().remittance());
		List<Payment> found = named.stream()
			.limit(MOST_NAMED)
			.map(this.payments::findByReference)
			.flatMap(Optional::stream)
			.toList();
		if (found.size() == 1) {
			Payment payment = found.getFirst();
			return this.effect.run(payment.customer(), () -> this.booking.note(place, movement, payment, actor));
		}
		return this.booking.park(place, movement, !found.isEmpty() ? Reason.SEVERAL_REFERENCES
				: named.isEmpty() ? Reason.NO_REFERENCE : Reason.UNKNOWN_PAYMENT);
	}

	private static String shortened(String name) {
		String clean = name.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
		return clean.isEmpty() ? "?" : clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
	}

	/**
	 * What was taken.
	 *
	 * @param digest names the file
	 * @param taken how many movements were not known before
	 * @param all how many the file has
	 */
	public record Taken(String digest, int taken, int all) {
	}

}
