package it.creditoprepagato.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import it.creditoprepagato.shared.Money;

/**
 * A statement read back from its PDF.
 *
 * @param text all of it, with spaces for no-break spaces
 * @param language as the document says
 * @param title as the document says
 * @param isTagged whether its structure can be read to somebody
 * @param pages how many
 */
record StatementDocument(String text, String language, String title, boolean isTagged, int pages) {

	private static final String AMOUNT = "(\u2212?[\\d.]+,\\d\\d)";

	private static final Pattern ROW = Pattern
		.compile("(?ms)^(\\d+) \\d{1,2} \\p{L}{3} \\d{4}, \\d\\d:\\d\\d .*?" + AMOUNT + " " + AMOUNT + "$");

	static StatementDocument of(MvcTestResult answer) {
		try (PDDocument document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
			return new StatementDocument(new PDFTextStripper().getText(document).replace('\u00A0', ' '),
					document.getDocumentCatalog().getLanguage(), document.getDocumentInformation().getTitle(),
					document.getDocumentCatalog().getMarkInfo().isMarked(), document.getNumberOfPages());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The movements, as an Italian reads them. */
	List<Row> rows() {
		return ROW.matcher(this.text).results().map(Row::of).toList();
	}

	Money opening() {
		return figure("Saldo iniziale");
	}

	Money closing() {
		return figure("Saldo finale");
	}

	private Money figure(String label) {
		MatchResult found = Pattern.compile("(?m)^" + label + " " + AMOUNT + "$")
			.matcher(this.text)
			.results()
			.findFirst()
			.orElseThrow();
		return money(found.group(1));
	}

	/** Without spaces and line breaks, in which long words are broken. */
	String unbroken() {
		return this.text.replaceAll("\\s", "");
	}

	private static Money money(String written) {
		return Money.parse(written.replace(".", "").replace(',', '.').replace('\u2212', '-'));
	}

	/**
	 * A movement.
	 *
	 * @param number its own
	 * @param amount signed
	 * @param balance after it
	 * @param text the whole row
	 */
	record Row(long number, Money amount, Money balance, String text) {

		private static Row of(MatchResult found) {
			return new Row(Long.parseLong(found.group(1)), money(found.group(2)), money(found.group(3)), found.group());
		}

	}

}
