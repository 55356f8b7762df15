package it.creditoprepagato.invoicing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

import javax.imageio.ImageIO;

import it.creditoprepagato.testing.DatabaseTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents as people read them: kept for years, with the XML inside; drawn to
 * target/documents.
 */
@DatabaseTest
class DocumentPdfTests {

	private static final Path DRAWN = Path.of("target/documents");

	@Autowired
	private DocumentPrinter printer;

	static Set<String> kinds() {
		return Documents.ALL.keySet();
	}

	@BeforeAll
	static void begin() throws IOException {
		VeraGreenfieldFoundryProvider.initialise();
		Files.createDirectories(DRAWN);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void documentOfEveryKindIsOfArchiveQuality(String kind) throws Exception {
		byte[] pdf = print(kind).pdf();
		draw(kind, pdf);
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_A);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_A, false)) {
			ValidationResult result = validator.validate(parser);
			assertThat(result.getTestAssertions()).isEmpty();
			assertThat(result.isCompliant()).isTrue();
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void documentCarriesItsXml(String kind) throws Exception {
		DocumentFiles files = print(kind);
		try (PDDocument pdf = Loader.loadPDF(files.pdf())) {
			var embedded = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
			assertThat(embedded).containsOnlyKeys("IT01234567897_0000A.xml");
			assertThat(embedded.get(files.xmlName()).getEmbeddedFile().toByteArray()).isEqualTo(files.xml());
		}
	}

	@Test
	void documentSaysWhatIsDue() throws Exception {
		assertThat(text("italian-company")).contains("Fattura", "n. FT-2026-000123 del 21/11/2026",
				"Agenzia Rossi S.r.l.", "12345678903", "100,00", "22,00", "€ 122,00", "CP-7K2M9QX");
		assertThat(text("public-body")).contains("€ 1.220,00", "€ 1.000,00", "−220,00", "Scissione dei pagamenti");
		assertThat(text("eu-business")).contains("Inversione contabile", "N2.1", "Imposta di bollo");
		assertThat(text("outside-eu")).doesNotContain("Imposta di bollo");
		assertThat(text("credit-note")).contains("Nota di credito", "NC-2026-000004", "Riferimento: FT-2026-000123");
	}

	private String text(String kind) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(print(kind).pdf())) {
			return new PDFTextStripper().getText(pdf).replace('\u00A0', ' ');
		}
	}

	private static void draw(String kind, byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isOne();
			ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 70), "png",
					DRAWN.resolve(kind + ".png").toFile());
		}
	}

	private DocumentFiles print(String kind) {
		return this.printer.print(Objects.requireNonNull(Documents.ALL.get(kind)), 10);
	}

}
