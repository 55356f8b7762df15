package it.creditoprepagato.pricing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way in which a price file can be wrong is reported with its line. */
class PriceFileReaderTests {

	private static final String GOOD = "it,RENEW,1,12.90,7.90,7.50,7.10,6.60,8.40,8.00,7.50,7.00\n";

	@Test
	void goodFileIsReadForEveryEdition() {
		PriceFileReader reader = read(PriceFiles.HEADER + GOOD);
		Item item = new Item(new Tld("it"), Operation.RENEW, 1);
		Money street = Money.parse("12.90");
		assertThat(reader.problems()).isEmpty();
		assertThat(reader.lines()).isEqualTo(1);
		assertThat(reader.prices()).containsExactly(
				new ListedPrices(2016, item, street, new AmountByTier(790, 750, 710, 660)),
				new ListedPrices(2026, item, street, new AmountByTier(840, 800, 750, 700)));
	}

	@Test
	void commentsEmptyLinesQuotesByteOrderMarkAndOtherLineEndsAreRead() {
		String text = "\uFEFF# prova\n\n" + PriceFiles.HEADER + "\n# altra\n" + GOOD.replace("it,", "\"it\",");
		assertThat(read(text.replace("\n", "\r\n")).problems()).isEmpty();
		assertThat(read(text).lines()).isEqualTo(1);
	}

	@Test
	void columnsMayStandInAnyOrder() {
		String header = PriceFiles.HEADER.replace("tld,operation,years,street,", "years,street,tld,operation,");
		PriceFileReader reader = read(header + GOOD.replace("it,RENEW,1,12.90", "1,12.90,it,RENEW"));
		assertThat(reader.problems()).isEmpty();
		assertThat(reader.prices()).isEqualTo(read(PriceFiles.HEADER + GOOD).prices());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			.it,RENEW,1,9.00      | '.it' is not a TLD; write it like it or co.uk
			IT,RENEW,1,9.00       | 'IT' is not a TLD; write it like it or co.uk
			,RENEW,1,9.00         | '' is not a TLD; write it like it or co.uk
			it,renew,1,9.00       | 'renew' is not an operation; there are REGISTER, TRANSFER, RENEW, RESTORE
			it,GIVE,1,9.00        | 'GIVE' is not an operation; there are REGISTER, TRANSFER, RENEW, RESTORE
			it,RENEW,0,9.00       | '0' is not a term; terms are 1 to 10 years
			it,RENEW,11,9.00      | '11' is not a term; terms are 1 to 10 years
			it,RENEW,1.0,9.00     | '1.0' is not a term; terms are 1 to 10 years
			it,RENEW,,9.00        | '' is not a term; terms are 1 to 10 years
			it,RENEW,99999999999,9.00 | '99999999999' is not a term; terms are 1 to 10 years
			it,TRANSFER,2,9.00    | TRANSFER is for 1 year, not for 2
			it,RESTORE,3,9.00     | RESTORE is for 1 year, not for 3
			it,RENEW,1,           | 'street' has no price
			it,RENEW,1,9          | 'street' has '9', which is not a price; write it like 7.90
			it,RENEW,1,9.0        | 'street' has '9.0', which is not a price; write it like 7.90
			it,RENEW,1,9.000      | 'street' has '9.000', which is not a price; write it like 7.90
			it,RENEW,1,"9,00"     | 'street' has '9,00', which is not a price; write it like 7.90
			it,RENEW,1,€ 9.00     | 'street' has '€ 9.00', which is not a price; write it like 7.90
			it,RENEW,1,1e9        | 'street' has '1e9', which is not a price; write it like 7.90
			it,RENEW,1,NaN        | 'street' has 'NaN', which is not a price; write it like 7.90
			it,RENEW,1,-9.00      | 'street' has '-9.00', which is not a price; write it like 7.90
			it,RENEW,1,999999.00  | 'street' has '999999.00', which is not a price; write it like 7.90
			it,RENEW,1,٩.٠٠       | 'street' has '٩.٠٠', which is not a price; write it like 7.90
			it,RENEW,1,0.00       | 'street' has 0.00; nothing is free
			it,RENEW,1,8.99       | 'Member 2016' at 9.00 is dearer than 'street' at 8.99
			it,RENEW              | has 10 fields; the header has 12
			it,RENEW,1,9.00,9.00  | has 13 fields; the header has 12
			""")
	void wrongFieldIsReportedWithLineAndReason(String beginning, String reason) {
		List<Problem> problems = read(PriceFiles.HEADER + beginning + ",9.00".repeat(8) + "\n").problems();
		assertThat(problems).extracting(Problem::toString).contains("line 2: " + reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			7.90,8.00,7.10,6.60,8.40,8.00,7.50,7.00 | "Prestige 2016" at 8.00 is dearer than "Member 2016" at 7.90
			7.90,7.50,7.51,6.60,8.40,8.00,7.50,7.00 | "Elite 2016" at 7.51 is dearer than "Prestige 2016" at 7.50
			7.90,7.50,7.10,6.60,8.40,8.00,7.50,7.51 | "Super Elite 2026" at 7.51 is dearer than "Elite 2026" at 7.50
			7.90,7.50,7.10,6.60,13.00,8.00,7.50,7.0 | "Member 2026" at 13.00 is dearer than "street" at 12.90
			7.90,,7.91,6.60,8.40,8.00,7.50,7.00     | "Elite 2016" at 7.91 is dearer than "Member 2016" at 7.90
			7.90,,7.10,6.60,8.40,8.00,7.50,7.00     | "Prestige 2016" has no price
			7.90,7.50,7.10,0.00,8.40,8.00,7.50,7.00 | "Super Elite 2016" has 0.00; nothing is free
			""")
	void wrongBandIsReportedWithLineAndReason(String amounts, String reason) {
		List<Problem> problems = read(PriceFiles.HEADER + GOOD + "com,RENEW,1,12.90," + amounts).problems();
		assertThat(problems).extracting(Problem::toString).contains("line 3: " + reason.replace('"', '\''));
	}

	@Test
	void everyBadLineIsReportedAndEverythingWrongInIt() {
		PriceFileReader reader = read(PriceFiles.HEADER + PriceFiles.line("IT,GIVE,0", "9.00") + "\n" + GOOD
				+ PriceFiles.line("com,RENEW,1", "x") + "\n");
		assertThat(reader.problems()).filteredOn((problem) -> problem.line() == 2).hasSize(3);
		assertThat(reader.problems()).filteredOn((problem) -> problem.line() == 3).isEmpty();
		assertThat(reader.problems()).filteredOn((problem) -> problem.line() == 4).hasSize(9);
	}

	@Test
	void fileOfASpreadsheetIsReadWithItsSemicolonsAndCommas() {
		String file = (PriceFiles.HEADER + PriceFiles.line("it,RENEW,1", "9.00")).replace(',', ';').replace(".00", "");
		PriceFileReader reader = read(file.replaceFirst(";9;", ";9,5;"));
		assertThat(reader.problems()).isEmpty();
		assertThat(reader.prices()).allSatisfy((listed) -> assertThat(listed.street()).hasToString("9.50"));
	}

	@Test
	void repeatedItemIsReportedWithTheEarlierLine() {
		assertThat(read(PriceFiles.HEADER + GOOD + "# commento\n" + PriceFiles.line("it,RENEW,1", "9.00")).problems())
			.extracting(Problem::toString)
			.containsExactly("line 4: it RENEW 1 is listed on line 2 already");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Member 2016   | Gold 2016     | "Gold 2016" is unknown
			Member 2016   | Member 2017   | "Member 2017" is unknown
			Member 2016   | member 2016   | "member 2016" is unknown
			Member 2016   | Elite 2016    | "Elite 2016" stands there twice
			Member 2016   | Elite 2016    | "Member 2016" is missing
			street,       |               | "street" is missing
			tld           | dominio       | "dominio" is unknown
			,operation    | ;operation    | "tld;operation" is unknown
			""")
	void wrongHeaderIsReported(String part, String replacement, String reason) {
		String header = PriceFiles.HEADER.replace(part, (replacement != null) ? replacement : "");
		assertThat(read(header + GOOD).problems()).isNotEmpty()
			.allMatch((problem) -> problem.line() == 1)
			.anyMatch((problem) -> problem.reason().contains(reason.replace('"', '\'')));
	}

	@Test
	void fileWithoutHeaderOrPricesIsReported() {
		assertThat(read("").problems()).extracting(Problem::toString).containsExactly("file: is empty");
		assertThat(read("# solo un commento\n").problems()).extracting(Problem::toString)
			.containsExactly("file: is empty");
		assertThat(read(PriceFiles.HEADER).problems()).extracting(Problem::toString)
			.containsExactly("file: has no prices");
	}

	@Test
	void fileThatIsNotUtf8IsReportedWithTheLine() {
		byte[] latin = (PriceFiles.HEADER + GOOD + "# perché\n").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(reader().read(PriceFiles.of(latin)).problems()).extracting(Problem::toString)
			.containsExactly("line 3: is not UTF-8 text; save the file in that encoding");
		byte[] cut = { 'a', '\n', (byte) 0xE2, (byte) 0x82 };
		assertThat(reader().read(PriceFiles.of(cut)).problems()).extracting(Problem::line).containsExactly(2L);
	}

	@Test
	void fileThatIsTooLargeIsReported() {
		assertThat(reader().read(PriceFiles.of(new byte[PriceFile.MAX_BYTES + 1])).problems())
			.extracting(Problem::toString)
			.containsExactly("file: has more than 4194304 bytes");
	}

	@Test
	void lineTooManyIsReported() {
		String lines = IntStream.rangeClosed(0, PriceFileReader.MAX_LINES)
			.mapToObj((number) -> PriceFiles.line("t" + number + ",RENEW,1", "9.00"))
			.collect(Collectors.joining("\n"));
		assertThat(read(PriceFiles.HEADER + lines).problems()).extracting(Problem::toString)
			.containsExactly("line 20002: is one line of prices too many; 20000 are allowed");
		assertThat(read(PriceFiles.HEADER + lines.substring(0, lines.lastIndexOf('\n'))).problems()).isEmpty();
	}

	@Test
	void quotationMarkInTheWrongPlaceIsReportedAfterWhatCouldBeRead() {
		assertThat(read(PriceFiles.HEADER + PriceFiles.line("IT,RENEW,1", "9.00") + "\n\"it\"x,RENEW\n").problems())
			.extracting(Problem::line)
			.containsExactly(2L, 3L);
	}

	@Test
	void textOfTheFileIsQuotedShortAndHarmless() {
		Problem problem = read(
				PriceFiles.HEADER + PriceFiles.line("it\u001B[2J\u0000" + "x".repeat(500) + ",RENEW,1", "9.00"))
			.problems()
			.getFirst();
		assertThat(problem)
			.hasToString("line 2: 'it?[2J?" + "x".repeat(33) + "…' is not a TLD; write it like it or co.uk");
	}

	private static PriceFileReader read(String text) {
		return reader().read(PriceFiles.of(text));
	}

	private static PriceFileReader reader() {
		return new PriceFileReader(new TreeSet<>(List.of(2016, 2026)));
	}

}
