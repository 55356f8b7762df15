package it.creditoprepagato.orders.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import it.creditoprepagato.catalog.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names are read however people paste them, and files however spreadsheets write them.
 */
class BasketTextTests {

	private static final BasketText REGISTER = new BasketText(Operation.REGISTER, "2");

	private static final BasketText TRANSFER = new BasketText(Operation.TRANSFER, "1");

	@Test
	void namesAreReadHoweverTheyAreParted() {
		assertThat(texts(REGISTER.typed(" uno.it due.it,tre.it\n\n\tquattro.it\r\n città.it"))).containsExactly(
				"REGISTER|2||uno.it|", "REGISTER|2||due.it|", "REGISTER|2||tre.it|", "REGISTER|2||quattro.it|",
				"REGISTER|2||città.it|");
	}

	@Test
	void transferKeepsWhateverFollowsTheNameAsCode() {
		assertThat(texts(TRANSFER.typed("uno.it  AbC|1 2\ndue.it,xyz\ntre.it")))
			.containsExactly("TRANSFER|1||uno.it|AbC|1 2", "TRANSFER|1||due.it|xyz", "TRANSFER|1||tre.it|");
	}

	@Test
	void lineWithSemicolonsHasTheColumnsOfAFile() {
		assertThat(texts(REGISTER.typed("uno.it;trasferimento;;cod\ndue.it;;3\ntre.it;")))
			.containsExactly("trasferimento|2||uno.it|cod", "REGISTER|3||due.it|", "REGISTER|2||tre.it|");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dominio;operazione;anni;codice\nuno.it;rinnovo;3;\n;;;\ndue.it;;;x",
			"\uFEFFDomain,Operation,Years,Code\r\nuno.it,rinnovo,3,\r\n\r\ndue.it,,,x",
			"codice\tnome\tdurata\toperazione\n\tuno.it\t3\trinnovo\n\"x\"\tdue.it\t\t", "uno.it;rinnovo;3\ndue.it;;;x",
			"\r\n \n;;;\ndominio;operazione;anni;codice\nuno.it;rinnovo;3;\ndue.it;;;x",
			"sep=;\r\ndominio;operazione;anni;codice\r\nuno.it;rinnovo;3;\r\ndue.it;;;x",
			"\nSEP=,\n\nuno.it,rinnovo,3\ndue.it,,,x" })
	void fileIsReadWithOrWithoutHeader(String text) {
		assertThat(texts(REGISTER.file(text.getBytes(StandardCharsets.UTF_8)).orElseThrow()))
			.containsExactly("rinnovo|3||uno.it|", "REGISTER|2||due.it|x");
	}

	@Test
	void fileOfASpreadsheetIsReadInItsOwnLetters() {
		byte[] bytes = "dominio;anni\ncittà.it;1".getBytes(Charset.forName("windows-1252"));
		assertThat(texts(REGISTER.file(bytes).orElseThrow())).containsExactly("REGISTER|1||città.it|");
	}

	@Test
	void pastedFileIsReadLikeOne() {
		assertThat(texts(REGISTER.typed("sep=;\n\nanni;dominio\n3;uno.it\n;due.it")))
			.containsExactly("REGISTER|3||uno.it|", "REGISTER|2||due.it|");
	}

	@Test
	void lineThatWasReadIsTypedTheSameAgain() {
		BasketLine line = new BasketLine("TRANSFER", "1", "", "uno.it", "AbC-1");
		assertThat(TRANSFER.typed(line.typed(Enum::name))).containsExactly(line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1,0", "1.00" })
	void termIsReadAsSpreadsheetsWriteIt(String years) {
		assertThat(new BasketLine("RENEW", years, "", "a.it", "").term()).contains(1);
	}

	@Test
	void whatIsCutShowsIt() {
		BasketLine line = BasketLine.of(Operation.RENEW, 1, "a".repeat(400));
		assertThat(line.domain()).hasSize(300).endsWith("…");
	}

	@Test
	void whatIsNoCsvIsNotRead() {
		assertThat(REGISTER.file(new byte[] { 'P', 'K', 3, 4, 0, 0, 1 })).isEmpty();
		assertThat(REGISTER.file("a.it;\"due\nb.it;due\nc.it".getBytes(StandardCharsets.UTF_8))).isEmpty();
		assertThat(REGISTER.file(new byte[0]).orElseThrow()).isEmpty();
	}

	@Test
	void controlsAndBarsCannotForgeALine() {
		BasketLine line = new BasketLine("REGISTER", "1", "", "a|RENEW\nb.it", "x\ny|z");
		assertThat(line.text()).isEqualTo("REGISTER|1||aRENEW b.it|x y|z");
		assertThat(BasketLine.parse(line.text())).contains(line);
		assertThat(BasketLine.parse("REGISTER|1|a.it")).isEmpty();
		assertThat(line).hasToString("REGISTER aRENEW b.it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "11", "-1", "1,5", "0,0", "1e9", "due", "", "99999999999" })
	void termIsOneToTenYears(String years) {
		assertThat(new BasketLine("RENEW", years, "", "a.it", "").term()).isEmpty();
		assertThat(new BasketLine("RENEW", "10", "", "a.it", "").term()).contains(10);
	}

	private static List<String> texts(List<BasketLine> lines) {
		return lines.stream().map(BasketLine::text).toList();
	}

}
