package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;

/**
 * Something that a customer should know before ordering an operation, and that does not
 * stand against it.
 */
public sealed interface DomainWarning {

	/** The warning in words, in the messages. */
	String messageKey();

	/** What its sentence is about. */
	List<Object> arguments();

	/** What it is worth; null if that cannot be said in money. */
	default @Nullable Worth worth() {
		return null;
	}

	/**
	 * A part of what a year of an operation costs on the customer's list.
	 *
	 * @param days of a year of 360, as months of 30 days have it
	 */
	record Worth(Operation operation, int days) {

		/** A whole year of it. */
		public static final int YEAR = 360;

		static Worth of(Operation operation) {
			return new Worth(operation, YEAR);
		}

		static Worth of(Operation operation, Period part) {
			return new Worth(operation, Math.toIntExact(part.toTotalMonths() * 30 + Math.min(29, part.getDays())));
		}

	}

	/**
	 * The transfer does not add the whole year that it costs.
	 *
	 * @param lost how much of it
	 * @param expiry the last day paid for afterwards
	 */
	record TimeLost(Period lost, LocalDate expiry) implements DomainWarning {

		@Override
		public String messageKey() {
			return "domains.warning.TIME_LOST";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.lost, this.expiry);
		}

		@Override
		public Worth worth() {
			return Worth.of(Operation.RENEW, this.lost);
		}

	}

	/** The transfer adds nothing to the expiry, as the registry has it. */
	record ExpiryKept(LocalDate expiry) implements DomainWarning {

		@Override
		public String messageKey() {
			return "domains.warning.EXPIRY_KEPT";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.expiry);
		}

	}

	/**
	 * The registry does not know that auth code: unless it is set by then, it refuses.
	 */
	record CodeRefused() implements DomainWarning {

		@Override
		public String messageKey() {
			return "domains.warning.CODE_REFUSED";
		}

		@Override
		public List<Object> arguments() {
			return List.of();
		}

	}

	/** The registry could not be asked where the name stands. */
	record NotChecked() implements DomainWarning {

		@Override
		public String messageKey() {
			return "domains.warning.NOT_CHECKED";
		}

		@Override
		public List<Object> arguments() {
			return List.of();
		}

	}

	/**
	 * It is renewed in its grace days; later it would have to be restored.
	 *
	 * @param until the last of them
	 */
	record InGrace(LocalDate until) implements DomainWarning {

		@Override
		public String messageKey() {
			return "domains.warning.IN_GRACE";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.until);
		}

		@Override
		public Worth worth() {
			return Worth.of(Operation.RESTORE);
		}

	}

	/**
	 * It is restored, which a renewal in time would have spared.
	 *
	 * @param until the last day on which it can be
	 */
	record InRedemption(LocalDate until) implements DomainWarning {

		@Override
		public String messageKey() {
			return "domains.warning.IN_REDEMPTION";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.until);
		}

		@Override
		public Worth worth() {
			return Worth.of(Operation.RENEW);
		}

	}

	/** The customer meant to let it expire. */
	record MeantToExpire() implements DomainWarning {

		@Override
		public String messageKey() {
			return "domains.warning.MEANT_TO_EXPIRE";
		}

		@Override
		public List<Object> arguments() {
			return List.of();
		}

	}

}
