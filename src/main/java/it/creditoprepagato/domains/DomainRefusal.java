package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.catalog.BrokenRule;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Refusal;
import it.creditoprepagato.shared.Tld;

/** What stands against an operation on a domain, before any money has moved. */
public sealed interface DomainRefusal extends Clearance, Refusal {

	/** The refusal in words, in the messages. */
	String messageKey();

	/** What its sentence is about. */
	List<Object> arguments();

	/** The customer does not hold it. */
	record NotHeld(DomainName name) implements DomainRefusal {

		@Override
		public String messageKey() {
			return "domains.refusal.NOT_HELD";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.name.unicode());
		}

	}

	/**
	 * The expiry is another than the one shown.
	 *
	 * @param currentExpiry the last day paid for, as it is
	 */
	record ExpiryChanged(DomainName name, LocalDate currentExpiry) implements DomainRefusal {

		@Override
		public String messageKey() {
			return "domains.refusal.EXPIRY_CHANGED";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.name.unicode(), this.currentExpiry);
		}

	}

	/** Another operation is in progress on it. */
	record InProgress(DomainName name) implements DomainRefusal {

		@Override
		public String messageKey() {
			return "domains.refusal.IN_PROGRESS";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.name.unicode());
		}

	}

	/** Its status does not allow the operation. */
	record WrongStatus(DomainName name, Operation operation, DomainStatus status) implements DomainRefusal {

		@Override
		public String messageKey() {
			return "domains.refusal.status." + this.operation + "." + this.status;
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.name.unicode());
		}

	}

	/**
	 * The registry renews it at its expiry, and that renewal is paid for already.
	 *
	 * @param paidUntil the last day paid for
	 * @param from the day after which it can be renewed again
	 */
	record AlreadyRenewed(DomainName name, LocalDate paidUntil, LocalDate from) implements DomainRefusal {

		@Override
		public String messageKey() {
			return "domains.refusal.ALREADY_RENEWED";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.name.unicode(), this.paidUntil, this.from);
		}

	}

	/** Somebody holds the name. */
	record Taken(DomainName name) implements DomainRefusal {

		@Override
		public String messageKey() {
			return "domains.refusal.TAKEN";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.name.unicode());
		}

	}

	/** The registry sells the name at a price of its own. */
	record Premium(DomainName name) implements DomainRefusal {

		@Override
		public String messageKey() {
			return "domains.refusal.PREMIUM";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.name.unicode());
		}

	}

	/** No registry could say whether the name is free. */
	record NotAscertained(DomainName name) implements DomainRefusal {

		@Override
		public String messageKey() {
			return "domains.refusal.NOT_ASCERTAINED";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.name.unicode());
		}

	}

	/**
	 * It may not leave its registrar yet, so soon after it was registered or moved.
	 *
	 * @param from the first day on which it may
	 */
	record TransferLocked(DomainName name, LocalDate from) implements DomainRefusal {

		@Override
		public String messageKey() {
			return "domains.refusal.TRANSFER_LOCKED";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.name.unicode(), this.from);
		}

	}

	/** Its registry lets no transfer of it through. */
	record NotTransferable(DomainName name, Reason reason) implements DomainRefusal {

		/** Why it does not. */
		public enum Reason {

			/** Nobody has the name: it can be registered. */
			FREE,
			/** It is with this registrar already. */
			HERE,
			/** It has expired for good, or is held back where it is. */
			HELD

		}

		@Override
		public String messageKey() {
			return "domains.refusal.transfer." + this.reason;
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.name.unicode());
		}

	}

	/** The suffix is not sold. */
	record UnsupportedTld(Tld tld) implements DomainRefusal {

		@Override
		public String messageKey() {
			return "domains.refusal.UNSUPPORTED_TLD";
		}

		@Override
		public List<Object> arguments() {
			return List.of(this.tld.value());
		}

	}

	/** A rule of the suffix is against it; its sentence is the rule's. */
	record AgainstRule(BrokenRule rule) implements DomainRefusal {

		@Override
		public String messageKey() {
			return this.rule.messageKey();
		}

		@Override
		public List<Object> arguments() {
			return this.rule.arguments();
		}

	}

}
