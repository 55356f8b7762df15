package it.creditoprepagato.pricing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.creditoprepagato.shared.Money;

import org.springframework.core.io.ClassPathResource;

/**
 * The editions that come with the application, from {@code data/entry-amounts.csv}: each
 * with the day of its start in Italy and the entry amount of every tier.
 */
final class ShippedEditions {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private ShippedEditions() {
	}

	static List<Edition> read() {
		try (InputStream file = new ClassPathResource("data/entry-amounts.csv").getInputStream();
				var records = CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
			return records.stream().map(ShippedEditions::edition).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Edition edition(NamedCsvRecord line) {
		Map<Tier, Money> amounts = new EnumMap<>(Tier.class);
		for (Tier tier : Tier.values()) {
			amounts.put(tier, Money.parse(line.getField(tier.displayName())));
		}
		Instant start = LocalDate.parse(line.getField("start")).atStartOfDay(ITALY).toInstant();
		return new Edition(new EntryAmounts(Integer.parseInt(line.getField("edition")), amounts), start);
	}

}
