package it.creditoprepagato.catalog;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.creditoprepagato.shared.Tld;

import org.springframework.core.io.ClassPathResource;

/** The rules as they are written down, one line a suffix: {@code data/tlds.csv}. */
final class RulesFile {

	private RulesFile() {
	}

	static List<TldRules> read() {
		try (Reader file = new InputStreamReader(new ClassPathResource("data/tlds.csv").getInputStream(),
				StandardCharsets.UTF_8); CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
			return lines.stream().map(RulesFile::rules).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TldRules rules(NamedCsvRecord line) {
		return new TldRules(new Tld(line.getField("tld")),
				new Terms(number(line, "max_term_years"), number(line, "max_total_years"),
						RenewalMode.valueOf(line.getField("renewal")), number(line, "cutoff_days")),
				new LifeCycle(number(line, "grace_days"), number(line, "redemption_days"),
						number(line, "pending_delete_days")),
				new TransferRule(TransferEffect.valueOf(line.getField("transfer")), number(line, "transfer_days"),
						number(line, "creation_lock_days"), number(line, "transfer_lock_days"),
						number(line, "auth_code_min"), number(line, "auth_code_max")),
				new LabelRule(number(line, "label_min"), number(line, "label_max"), line.getField("characters")),
				TldRow.countries(line.getField("holder_countries")));
	}

	private static int number(NamedCsvRecord line, String field) {
		return Integer.parseInt(line.getField(field));
	}

}
