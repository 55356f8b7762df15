package it.creditoprepagato.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvRecord;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

/**
 * One line of prices of a file: reads it once, and collects all that is wrong with it.
 */
final class PriceLine {

	private static final Pattern PRICE = Pattern.compile("\\d{1,5}\\.\\d{2}");

	/** Spreadsheets leave zeros at the end out. */
	private static final Pattern PRICE_OF_SPREADSHEET = Pattern.compile("\\d{1,5}(?:[.,]\\d{1,2})?");

	private static final Pattern YEARS = Pattern.compile("[1-9]|10");

	private final PriceFileColumns columns;

	private final CsvRecord line;

	private final Pattern price;

	private final List<Problem> problems = new ArrayList<>();

	PriceLine(PriceFileColumns columns, CsvRecord line, boolean decimalComma) {
		this.columns = columns;
		this.line = line;
		this.price = decimalComma ? PRICE_OF_SPREADSHEET : PRICE;
	}

	/** What is wrong with the line, once it has been read. */
	List<Problem> problems() {
		return this.problems;
	}

	/**
	 * What the line lists, for each edition; empty if anything is wrong.
	 * @param earlier the items listed so far and on which line, to which this one's is
	 * added
	 */
	List<ListedPrices> read(Map<Item, Long> earlier) {
		if (this.line.getFieldCount() != this.columns.count()) {
			refuse(PriceFlaw.FIELD_COUNT, this.line.getFieldCount(), this.columns.count());
			return List.of();
		}
		Optional<Item> item = item();
		item.ifPresent((listed) -> refuseRepeated(listed, earlier));
		Optional<Money> street = price(PriceFileColumns.STREET);
		Map<Integer, Map<Tier, Money>> editions = new TreeMap<>();
		for (int edition : this.columns.editions()) {
			editions.put(edition, amounts(edition));
			refuseDearer(edition, street, editions.get(edition));
		}
		return this.problems.isEmpty() ? listed(item.orElseThrow(), street.orElseThrow(), editions) : List.of();
	}

	private static List<ListedPrices> listed(Item item, Money street, Map<Integer, Map<Tier, Money>> editions) {
		return editions.entrySet()
			.stream()
			.map((entry) -> new ListedPrices(entry.getKey(), item, street, AmountByTier.of(entry.getValue())))
			.toList();
	}

	private Optional<Item> item() {
		Optional<Tld> tld = tld();
		Optional<Operation> operation = operation();
		Optional<Integer> years = years();
		if (tld.isEmpty() || operation.isEmpty() || years.isEmpty()) {
			return Optional.empty();
		}
		Item item = new Item(tld.get(), operation.get(), years.get());
		boolean longTerm = item.operation() == Operation.REGISTER || item.operation() == Operation.RENEW;
		if (item.years() > 1 && !longTerm) {
			return refuse(PriceFlaw.ONE_YEAR_ONLY, item.operation(), item.years());
		}
		return Optional.of(item);
	}

	private Optional<Tld> tld() {
		String text = field(PriceFileColumns.TLD);
		try {
			return Optional.of(new Tld(text));
		}
		catch (IllegalArgumentException ex) {
			return refuse(PriceFlaw.NOT_TLD, Problem.quote(text));
		}
	}

	private Optional<Operation> operation() {
		String text = field(PriceFileColumns.OPERATION);
		return Stream.of(Operation.values())
			.filter((operation) -> operation.name().equals(text))
			.findFirst()
			.or(() -> refuse(PriceFlaw.NOT_OPERATION, Problem.quote(text)));
	}

	private Optional<Integer> years() {
		String text = field(PriceFileColumns.YEARS);
		return YEARS.matcher(text).matches() ? Optional.of(Integer.valueOf(text))
				: refuse(PriceFlaw.NOT_TERM, Problem.quote(text));
	}

	private Map<Tier, Money> amounts(int edition) {
		Map<Tier, Money> amounts = new EnumMap<>(Tier.class);
		for (Tier tier : Tier.values()) {
			price(new Plan(tier, edition).name()).ifPresent((price) -> amounts.put(tier, price));
		}
		return amounts;
	}

	private Optional<Money> price(String column) {
		String text = field(column);
		if (text.isBlank()) {
			return refuse(PriceFlaw.NO_PRICE, column);
		}
		if (!this.price.matcher(text).matches()) {
			return refuse(PriceFlaw.NOT_PRICE, column, Problem.quote(text));
		}
		Money price = Money.cents(new BigDecimal(text.replace(',', '.')).movePointRight(2).longValueExact());
		return price.isPositive() ? Optional.of(price) : refuse(PriceFlaw.FREE, column, text);
	}

	private void refuseRepeated(Item item, Map<Item, Long> earlier) {
		Long other = earlier.putIfAbsent(item, this.line.getStartingLineNumber());
		if (other != null) {
			refuse(PriceFlaw.REPEATED, item, other);
		}
	}

	private void refuseDearer(int edition, Optional<Money> street, Map<Tier, Money> amounts) {
		String below = PriceFileColumns.STREET;
		Money ceiling = street.orElse(Money.cents(Long.MAX_VALUE));
		for (Map.Entry<Tier, Money> entry : amounts.entrySet()) {
			String plan = new Plan(entry.getKey(), edition).name();
			if (ceiling.isLessThan(entry.getValue())) {
				refuse(PriceFlaw.DEARER, plan, entry.getValue(), below, ceiling);
			}
			below = plan;
			ceiling = entry.getValue();
		}
	}

	private String field(String column) {
		return this.columns.field(this.line, column);
	}

	private <T> Optional<T> refuse(PriceFlaw flaw, Object... arguments) {
		this.problems.add(Problem.of(this.line.getStartingLineNumber(), flaw, arguments));
		return Optional.empty();
	}

}
