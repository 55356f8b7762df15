package it.creditoprepagato.domains;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What became of a line of a file of domains, or would.
 *
 * @param line which
 * @param outcome what
 * @param paidUntil the last day paid for, where the domain is taken in
 * @param registryExpiry the registry's own date, where it is with this registrar
 */
public record ImportResult(ImportLine line, Outcome outcome, @Nullable LocalDate paidUntil,
		@Nullable LocalDate registryExpiry) {

	/** What can become of a line. */
	public enum Outcome {

		/** It can be taken into the portfolio. */
		ADDABLE,
		/** It has been taken into the portfolio. */
		ADDED,
		/** The customer holds it already. */
		UNCHANGED,
		/** Another customer holds it. */
		TAKEN,
		/** It is with another registrar: it has to be transferred. */
		ELSEWHERE,
		/** Nobody has it: it can be registered. */
		FREE,
		/** The registry could not say where it is. */
		UNKNOWN,
		/** Its suffix is not sold. */
		UNSUPPORTED,
		/** An earlier line has the same name. */
		REPEATED,
		/** There is no name on it. */
		UNREADABLE;

		/** Whether nothing stands against it. */
		public boolean isGood() {
			return this == ADDABLE || this == ADDED || this == UNCHANGED;
		}

	}

	static ImportResult of(ImportLine line, Outcome outcome) {
		return new ImportResult(line, outcome, null, null);
	}

	ImportResult become(Outcome changed) {
		return new ImportResult(this.line, changed, this.paidUntil, this.registryExpiry);
	}

	/** The outcome in words, in the messages. */
	public String messageKey() {
		return (this.line.wrong() != null) ? "domains.name." + this.line.wrong() : "domains.import." + this.outcome;
	}

	/** Whether the registry says another day than the file. */
	public boolean isOfAnotherDay() {
		return this.paidUntil != null && this.line.expiry() != null && !this.paidUntil.equals(this.line.expiry());
	}

}
