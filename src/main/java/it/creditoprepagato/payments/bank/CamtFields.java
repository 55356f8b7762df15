package it.creditoprepagato.payments.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import it.creditoprepagato.payments.bank.UnreadableStatement.Why;
import it.creditoprepagato.shared.Money;

/**
 * The texts of a part of a statement by their paths below it: {@code BookgDt/Dt}, and
 * {@code Amt@Ccy} for an attribute.
 */
final class CamtFields {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,5})?");

	private static final int DECIMALS = 2;

	private final Map<String, List<String>> texts = new HashMap<>();

	void add(String path, String text) {
		String clean = text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
		if (!clean.isEmpty()) {
			this.texts.computeIfAbsent(path, (key) -> new ArrayList<>()).add(clean);
		}
	}

	/** All texts of these paths, in their order. */
	List<String> all(String... paths) {
		return Stream.of(paths).flatMap((path) -> this.texts.getOrDefault(path, List.of()).stream()).toList();
	}

	/** The first text of the first of these paths that has one. */
	Optional<String> first(String... paths) {
		return all(paths).stream().findFirst();
	}

	/** The same where there must be one. */
	String needed(String... paths) throws UnreadableStatement {
		return first(paths).orElseThrow(() -> new UnreadableStatement(Why.MALFORMED));
	}

	/**
	 * An amount in euro that must be there.
	 */
	Money euro(String path) throws UnreadableStatement {
		return euroIfAny(path).orElseThrow(() -> new UnreadableStatement(Why.MALFORMED));
	}

	/** An amount, empty unless it is one in euro. */
	Optional<Money> euroIfAny(String path) {
		return first(path).filter((text) -> AMOUNT.matcher(text).matches())
			.filter((text) -> first(path + "@Ccy").filter("EUR"::equals).isPresent())
			.map((text) -> new BigDecimal(text).stripTrailingZeros())
			.filter((amount) -> amount.scale() <= DECIMALS)
			.map((amount) -> Money.cents(amount.movePointRight(DECIMALS).longValueExact()));
	}

	/** A day that must be there, with or without a time. */
	LocalDate day(String path) throws UnreadableStatement {
		Optional<LocalDate> day = dayIfAny(path);
		return day.orElseThrow(() -> new UnreadableStatement(Why.MALFORMED));
	}

	Optional<LocalDate> dayIfAny(String path) throws UnreadableStatement {
		try {
			Optional<LocalDate> plain = first(path + "/Dt")
				.map((text) -> LocalDate.parse(text, DateTimeFormatter.ISO_DATE));
			return plain.or(() -> first(path + "/DtTm").map(CamtFields::dayOf));
		}
		catch (DateTimeParseException ex) {
			throw new UnreadableStatement(Why.MALFORMED, ex);
		}
	}

	private static LocalDate dayOf(String time) {
		return DateTimeFormatter.ISO_DATE_TIME.parseBest(time, OffsetDateTime::from,
				LocalDate::from) instanceof OffsetDateTime at ? at.atZoneSameInstant(ITALY).toLocalDate()
						: DateTimeFormatter.ISO_DATE_TIME.parse(time, LocalDate::from);
	}

	/** Whether money came: {@code CRDT} or {@code DBIT}. */
	boolean isCredit() throws UnreadableStatement {
		return switch (needed("CdtDbtInd")) {
			case "CRDT" -> true;
			case "DBIT" -> false;
			default -> throw new UnreadableStatement(Why.MALFORMED);
		};
	}

}
