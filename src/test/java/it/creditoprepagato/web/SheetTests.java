package it.creditoprepagato.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import it.creditoprepagato.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tables that a spreadsheet opens: every kind of cell, and no end to the lines. */
class SheetTests {

	private static final Instant NOON = Instant.parse("2026-07-01T10:00:00Z");

	private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

	@TempDir
	private Path folder;

	@AfterEach
	void forgetLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void textFileHasEveryKindOfCell() throws IOException {
		LocaleContextHolder.setLocale(Locale.ITALIAN);
		assertThat(csv("a;b", "è \"così\"", "a=b", null, Money.cents(-1_234_56), 1, 2L, DAY, NOON)).isEqualTo(
				"\uFEFFUno;Due\r\n\"a;b\";\"è \"\"così\"\"\";a=b;;-1234,56;1;2;2026-07-01;2026-07-01 12:00:00\r\n");
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(csv(Money.cents(-1_234_56))).endsWith("\r\n-1234.56\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+39", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1" })
	void textIsNeverRunAsAFormula(String cell) throws IOException {
		assertThat(csv(cell)).contains("'" + cell);
		assertThat(sheet(cell)).contains("t=\"inlineStr\"").doesNotContain("<f>");
	}

	@Test
	void workbookHasAmountsThatAddUpAndDatesThatAreDates() throws IOException {
		assertThat(sheet(Money.cents(-1_234_56), DAY, NOON, 7)).contains("<v>-1234.56</v>", "<v>46204.0</v>",
				"<v>46204.5</v>", "<v>7</v>");
	}

	@Test
	void fullSheetGoesOnInAnother() throws IOException {
		Map<String, String> files = unzipped(3,
				(sheet) -> List.of("uno", "due", "tre", "quattro", "cinque").forEach(sheet::line));
		assertThat(files.get("xl/worksheets/sheet1.xml")).contains(">Uno<", ">uno<", ">due<").doesNotContain(">tre<");
		assertThat(files.get("xl/worksheets/sheet2.xml")).contains(">Uno<", ">tre<", ">quattro<");
		assertThat(files.get("xl/worksheets/sheet3.xml")).contains(">Uno<", ">cinque<");
	}

	@ParameterizedTest
	@EnumSource
	void fileSaysWhatItIs(SheetFormat format) throws IOException {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		format.write(answer, "prova", List.of("Uno"), (sheet) -> sheet.line("uno"));
		assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.isEqualTo("attachment; filename=\"prova." + format.name().toLowerCase(Locale.ROOT) + "\"");
		assertThat(answer.getContentType()).isNotBlank();
	}

	@ParameterizedTest
	@EnumSource
	void fileThatFailsHalfWayIsNotWhole(SheetFormat format) {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> format.write(answer, "prova", List.of("Uno"), (sheet) -> {
				sheet.line("uno");
				throw new UncheckedIOException(new IOException("Gone"));
			}));
		assertThat(answer.getContentAsByteArray()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void whatIsNoCellIsRefused(SheetFormat format) {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> format.write(answer, "prova", List.of("Uno"), (sheet) -> sheet.line(new Object())));
	}

	private static String csv(Object... cells) throws IOException {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		SheetFormat.CSV.write(answer, "prova", List.of("Uno", "Due"), (sheet) -> sheet.line(cells));
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	private String sheet(Object... cells) throws IOException {
		return unzipped(XlsxSheet.MOST_LINES, (sheet) -> sheet.line(cells)).get("xl/worksheets/sheet1.xml");
	}

	private Map<String, String> unzipped(int most, Consumer<Sheet> lines) throws IOException {
		Path file = this.folder.resolve("prova.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			XlsxSheet sheet = new XlsxSheet(out, "prova", List.of("Uno", "Due"), most);
			lines.accept(sheet);
			sheet.finish();
		}
		Map<String, String> files = new TreeMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				files.put(entry.getName(),
						new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
