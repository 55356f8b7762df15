package it.creditoprepagato.launch.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.DomainName;

import org.springframework.core.io.ClassPathResource;

/** Reads the domains of Agenzia Rossi, with dates as from a day. */
final class AgencyFile {

	private AgencyFile() {
	}

	static List<AgencyDomain> read(LocalDate today) {
		try (var file = new ClassPathResource("data/demo/agenzia-rossi.csv").getInputStream();
				var lines = CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
			return lines.stream().map((line) -> domain(line, today)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static AgencyDomain domain(NamedCsvRecord line, LocalDate today) {
		return new AgencyDomain(DomainName.parse(line.getField("domain")),
				today.plusDays(Integer.parseInt(line.getField("days"))), Operation.valueOf(line.getField("origin")),
				Integer.parseInt(line.getField("years")));
	}

}
