package it.creditoprepagato.invoicing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Documents as the exchange system takes them. */
class FatturaPaTests {

	private static final Path PUBLISHED = Path.of("../shared/xsd/fatturapa");

	static Set<String> kinds() {
		return Documents.ALL.keySet();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void documentOfEveryKindFitsThePublishedSchema(String kind) throws Exception {
		assumeTrue(Files.isDirectory(PUBLISHED), "No published schemas beside the project: " + PUBLISHED);
		schema(kind).newValidator().validate(new StreamSource(new ByteArrayInputStream(write(kind))));
	}

	@Test
	void sameDocumentIsTheSameBytes() {
		assertThat(write("eu-business")).isEqualTo(write("eu-business"));
	}

	@Test
	void companyIsBilledWithItsNumberAndAddress() {
		assertThat(text("italian-company")).contains("versione=\"FPR12\"", "<CodiceDestinatario>ABC1234<",
				"<ProgressivoInvio>0000A<", "<Numero>FT-2026-000123<", "<Data>2026-11-21<", "<TipoDocumento>TD01<",
				"<ImponibileImporto>100.00<", "<Imposta>22.00<", "<EsigibilitaIVA>I<", "<ModalitaPagamento>MP05<",
				"<IBAN>IT60X0542811101000000123456<", "<ImportoTotaleDocumento>122.00<", "<ImportoPagamento>122.00<")
			.doesNotContain("Natura", "DatiBollo", "PECDestinatario");
	}

	@Test
	void personHasBothNumbersAndANameInLatinLetters() {
		assertThat(text("sole-trader")).contains("<IdCodice>12345678903<", "<CodiceFiscale>RSSMRA85T10A562S<",
				"<Denominazione>Élodie Rossi - Web &amp; Schédio \"Città\"<", "<CodiceDestinatario>0000000<",
				"<PECDestinatario>rossi@pec.example.it<", "<Imposta>0.00<");
	}

	@Test
	void publicBodyPaysTheVatItself() {
		assertThat(text("public-body")).contains("versione=\"FPA12\"", "<CodiceDestinatario>UF1234<",
				"<EsigibilitaIVA>S<", "<ImportoTotaleDocumento>1220.00<", "<ImportoPagamento>1000.00<", "art. 17-ter");
	}

	@Test
	void customerAbroadHasNoVatAndStampDutyAboveTheLimit() {
		assertThat(text("eu-business"))
			.contains("<IdPaese>DE<", "<CAP>00000<", "<CodiceDestinatario>XXXXXXX<", "<Natura>N2.1<",
					"<AliquotaIVA>0.00<", "<BolloVirtuale>SI<", "<ImportoBollo>2.00<", "art. 7-ter")
			.doesNotContain("EsigibilitaIVA");
		assertThat(text("outside-eu")).contains("<Natura>N2.1<").doesNotContain("DatiBollo");
	}

	@Test
	void consumerAbroadIsNamedByTheCountry() {
		assertThat(text("eu-consumer")).contains("<IdPaese>GR<", "<IdCodice>0000000<", "<ModalitaPagamento>MP08<")
			.doesNotContain("IBAN", "Natura");
	}

	@Test
	void creditNoteNamesItsInvoice() {
		assertThat(text("credit-note")).contains("<TipoDocumento>TD04<", "<Numero>NC-2026-000004<",
				"<IdDocumento>FT-2026-000123<", "<ImponibileImporto>40.00<");
	}

	private static String text(String kind) {
		return new String(write(kind), StandardCharsets.UTF_8);
	}

	private static byte[] write(String kind) {
		return FatturaPa.write(Objects.requireNonNull(Documents.ALL.get(kind)), new TransmissionId(10));
	}

	/** Everything from that folder, nothing from the network. */
	private static Schema schema(String kind) throws Exception {
		SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
		factory.setResourceResolver(new Folder());
		return factory.newSchema(
				PUBLISHED.resolve(kind.equals("public-body") ? "Schema_VFPA12_V1.2.3.xsd" : "Schema_VFPR12_v1.2.3.xsd")
					.toFile());
	}

	/**
	 * Answers with the files of the folder, and without the DTD that one of them names.
	 */
	private static final class Folder implements LSResourceResolver {

		@Override
		public LSInput resolveResource(String type, @Nullable String namespace, @Nullable String publicId,
				String systemId, @Nullable String base) {
			try {
				LSInput input = ((DOMImplementationLS) DOMImplementationRegistry.newInstance()
					.getDOMImplementation("LS")).createLSInput();
				input.setSystemId(systemId);
				input.setCharacterStream(new StringReader(systemId.endsWith(".dtd") ? ""
						: Files.readString(PUBLISHED.resolve(Path.of(systemId).getFileName()))));
				return input;
			}
			catch (IOException | ReflectiveOperationException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
