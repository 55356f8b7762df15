package it.creditoprepagato.customers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import it.creditoprepagato.customers.ProfileFault.Reason;

import static java.util.Map.entry;

/**
 * How a member state's VAT numbers look, as its register (VIES) has them. It is asked of
 * numbers that are typed; those kept may be older than a change of the shape.
 *
 * @param prefix what is written in front; mostly, not always, the country's code
 * @param format of the number behind it
 * @param example of the number behind it
 */
record UnionVatShape(String prefix, Pattern format, String example) {

	private static final Map<String, UnionVatShape> SHAPES = Map.ofEntries(of("AT", "U\\d{8}", "U12345678"),
			of("BE", "[01]\\d{9}", "0123456789"), of("BG", "\\d{9,10}", "123456789"),
			of("CY", "\\d{8}[A-Z]", "12345678X"), of("CZ", "\\d{8,10}", "12345678"), of("DE", "\\d{9}", "123456789"),
			of("DK", "\\d{8}", "12345678"), of("EE", "\\d{9}", "123456789"), of("EL", "\\d{9}", "123456789"),
			of("ES", "[A-Z]\\d{7}[0-9A-Z]|\\d{8}[A-Z]", "X1234567X"), of("FI", "\\d{8}", "12345678"),
			of("FR", "[0-9A-Z]{2}\\d{9}", "12345678901"), of("HR", "\\d{11}", "12345678901"),
			of("HU", "\\d{8}", "12345678"), of("IE", "\\d[0-9A-Z+*]\\d{5}[A-W][A-I]?", "1234567W"),
			of("LT", "\\d{9}|\\d{12}", "123456789"), of("LU", "\\d{8}", "12345678"), of("LV", "\\d{11}", "12345678901"),
			of("MT", "\\d{8}", "12345678"), of("NL", "\\d{9}B\\d{2}", "123456789B01"),
			of("PL", "\\d{10}", "1234567890"), of("PT", "\\d{9}", "123456789"), of("RO", "\\d{2,10}", "1234567890"),
			of("SE", "\\d{12}", "123456789001"), of("SI", "\\d{8}", "12345678"), of("SK", "\\d{10}", "1234567890"));

	private static final Map<String, String> PREFIXES = Map.of("GR", "EL", "MC", "FR");

	private static Map.Entry<String, UnionVatShape> of(String prefix, String format, String example) {
		return entry(prefix, new UnionVatShape(prefix, Pattern.compile(format), example));
	}

	/** None outside the union, nor in Italy, whose number is a {@link PartitaIva}. */
	static Optional<UnionVatShape> of(Country country) {
		return Optional.ofNullable(SHAPES.get(PREFIXES.getOrDefault(country.code(), country.code())));
	}

	/** The number without its prefix, if one was typed. */
	String withoutPrefix(String typed) {
		String rest = typed.startsWith(this.prefix) ? typed.substring(this.prefix.length()) : typed;
		return this.format.matcher(typed).matches() ? typed : rest;
	}

	List<ProfileFault> faults(String number) {
		return this.format.matcher(number).matches() ? List.of()
				: List.of(Reason.VAT_NUMBER_SHAPE.in(this.prefix + this.example));
	}

}
