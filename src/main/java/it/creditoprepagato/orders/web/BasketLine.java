package it.creditoprepagato.orders.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.orders.LeftOut;
import it.creditoprepagato.registrar.AuthCode;

/**
 * A line of a basket as it was typed, right or wrong. As text it is
 * {@code REGISTER|1||esempio.it|}.
 *
 * @param operation what to do, in a word
 * @param years for how long
 * @param expiry the last day paid for that was shown, for a renewal
 * @param domain to which domain
 * @param code for a transfer
 */
record BasketLine(String operation, String years, String expiry, String domain, String code) {

	private static final int PARTS = 5;

	private static final int LONGEST = 300;

	private static final int LONGEST_TERM = 10;

	BasketLine {
		operation = clean(operation).replace("|", "");
		years = clean(years).replace("|", "");
		expiry = clean(expiry).replace("|", "");
		domain = clean(domain).replace("|", "");
		code = clean(code);
	}

	static BasketLine of(Operation operation, int years, String domain) {
		return new BasketLine(operation.name(), Integer.toString(years), "", domain, "");
	}

	/** The line of a text; empty for one that no page of ours wrote. */
	static Optional<BasketLine> parse(String text) {
		String[] parts = text.split("\\|", PARTS);
		return (parts.length == PARTS) ? Optional.of(new BasketLine(parts[0], parts[1], parts[2], parts[3], parts[4]))
				: Optional.empty();
	}

	/** What to do; empty for a word that is not known. */
	Optional<Operation> wanted() {
		return Optional.ofNullable(switch (this.operation.toLowerCase(Locale.ROOT)) {
			case "register", "registration", "registra", "registrazione" -> Operation.REGISTER;
			case "transfer", "trasferisci", "trasferimento" -> Operation.TRANSFER;
			case "renew", "renewal", "rinnova", "rinnovo" -> Operation.RENEW;
			case "restore", "ripristina", "ripristino" -> Operation.RESTORE;
			default -> null;
		});
	}

	/**
	 * For how long: 1 to 10 years, {@code 1,0} as spreadsheets write it included; empty
	 * for anything else.
	 */
	Optional<Integer> term() {
		String whole = this.years.replaceFirst("[.,]0+$", "");
		return whole.matches("\\d{1,2}")
				? Optional.of(Integer.valueOf(whole)).filter((years) -> years >= 1 && years <= LONGEST_TERM)
				: Optional.empty();
	}

	/** Whether the code can be kept at all. */
	boolean hasBearableCode() {
		return this.code.length() <= AuthCode.LONGEST;
	}

	BasketLine forYears(String changed) {
		return new BasketLine(this.operation, changed, this.expiry, this.domain, this.code);
	}

	LeftOut leftOut() {
		return new LeftOut(wanted().orElse(null), this.domain);
	}

	private static String clean(String typed) {
		String text = typed.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST - 1) + "…";
	}

	/** The line as {@link #parse} reads it; with its auth code, so not for logs. */
	String text() {
		return String.join("|", this.operation, this.years, this.expiry, this.domain, this.code);
	}

	/**
	 * The line as {@link BasketText#typed} reads it; with its auth code, so not for logs.
	 * @param word for an operation
	 */
	String typed(Function<Operation, String> word) {
		return String.join(";", this.domain, wanted().map(word).orElse(this.operation), this.years, this.code);
	}

	BasketLine withoutCode() {
		return new BasketLine(this.operation, this.years, this.expiry, this.domain, "");
	}

	/** Without the auth code, which is a secret. */
	@Override
	public String toString() {
		return this.operation + " " + this.domain;
	}

}
