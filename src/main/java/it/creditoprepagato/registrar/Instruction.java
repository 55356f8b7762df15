package it.creditoprepagato.registrar;

import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

/** What a registry is asked to do with a domain (RFC 5731 §3.2, RFC 3915). */
public sealed interface Instruction {

	/** The domain it is about. */
	DomainName name();

	/** What a customer has ordered and pays for. */
	sealed interface Ordered extends Instruction {

		/** What the customer calls it. */
		Operation operation();

		/** What the customer will have paid for, when it succeeds with that expiry. */
		default LocalDate paidUntil(LocalDate registryExpiry) {
			return registryExpiry;
		}

	}

	/**
	 * To register a name that nobody holds.
	 *
	 * @param years at least 1
	 * @param nameServers none for the registrar's own
	 */
	record Register(DomainName name, int years, Registrant registrant, List<String> nameServers) implements Ordered {

		public Register {
			requireYears(years);
			nameServers = List.copyOf(nameServers);
		}

		@Override
		public Operation operation() {
			return Operation.REGISTER;
		}

	}

	/**
	 * To bring a name from another registrar.
	 *
	 * @param authCode where the suffix needs one
	 */
	record Transfer(DomainName name, @Nullable AuthCode authCode, Registrant registrant) implements Ordered {

		@Override
		public Operation operation() {
			return Operation.TRANSFER;
		}

	}

	/**
	 * To move the expiry now. It carries the expiry that it starts from, so that it
	 * cannot have its effect twice (RFC 5731 §3.2.3).
	 *
	 * @param currentExpiry the registry's date
	 * @param years what the registry adds, at least 1
	 * @param paidUntil what the customer will have paid for
	 */
	record Renew(DomainName name, LocalDate currentExpiry, int years, LocalDate paidUntil) implements Ordered {

		public Renew {
			requireYears(years);
		}

		@Override
		public Operation operation() {
			return Operation.RENEW;
		}

		@Override
		public LocalDate paidUntil(LocalDate registryExpiry) {
			return this.paidUntil;
		}

	}

	/**
	 * To let the registry's own renewal stand: the one to come where it renews at expiry,
	 * the one just made for a domain in its grace days. Asking twice changes nothing.
	 *
	 * @param paidUntil what the customer will have paid for
	 */
	record Keep(DomainName name, LocalDate paidUntil) implements Ordered {

		@Override
		public Operation operation() {
			return Operation.RENEW;
		}

		@Override
		public LocalDate paidUntil(LocalDate registryExpiry) {
			return this.paidUntil;
		}

	}

	/** To bring back a name from its redemption days, with a year more. */
	record Restore(DomainName name) implements Ordered {

		@Override
		public Operation operation() {
			return Operation.RESTORE;
		}

	}

	/**
	 * To let a domain go: not to renew it at its expiry, or to take back the renewal made
	 * for it in its grace days (RFC 3915). Until they are over it can still be kept.
	 */
	record Drop(DomainName name) implements Instruction {
	}

	private static void requireYears(int years) {
		if (years < 1 || years > 10) {
			throw new IllegalArgumentException("A registry is asked for 1 to 10 years, not " + years);
		}
	}

}
