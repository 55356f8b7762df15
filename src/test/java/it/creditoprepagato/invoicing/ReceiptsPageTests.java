package it.creditoprepagato.invoicing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Receipts as staff sends them, and what staff sees of them. */
class ReceiptsPageTests extends SentInvoice {

	@Test
	void staffSendsReceiptsAndPreparesWhatWasRefused() throws IOException {
		String name = files().xmlName();
		MvcTestResult sent = upload(file("ns.xml", ReceiptFile.bytes(ReceiptFile.refused(name))),
				file("altro.txt", ReceiptFile.bytes("ciao")), file("tutte.zip", zipped(ReceiptFile.refused(name))));
		assertThat(sent).hasStatusOk()
			.bodyText()
			.contains("Scarto (NS)", "Registrata", "Già registrata", "tutte.zip: ricevuta.xml", "Non è XML", path());
		assertThat(staff().get(path())).hasStatusOk()
			.bodyText()
			.contains("00423 2.2.1.11 PrezzoTotale non calcolato", "Prepara di nuovo", "Ricevuta registrata");
		assertThat(staff().get(path() + "/ricevute/1-NS-123456789.xml")).hasStatusOk()
			.body()
			.isEqualTo(ReceiptFile.bytes(ReceiptFile.refused(name)));
		assertThat(staff().get(path() + "/ricevute/1-RC-123456789.xml")).hasStatus(404);
		assertThat(staff().post(path() + "/di-nuovo", Map.of())).hasRedirectedUrl(path())
			.flash()
			.containsEntry("flash", "invoicing.told.sent-again");
		assertThat(staff().post(path() + "/di-nuovo", Map.of())).flash()
			.containsEntry("flash", "invoicing.told.not-rejected");
		assertThat(staff().get(path())).bodyText().contains("Preparata per un nuovo invio");
	}

	@Test
	void whatIsNoReceiptIsSaidFileByFile() throws IOException {
		byte[] zip = zipped(ReceiptFile.refused(files().xmlName()));
		assertThat(upload(file("rotto.zip", Arrays.copyOf(zip, zip.length / 2)))).hasStatusOk()
			.bodyText()
			.contains("rotto.zip", "Non è XML");
		byte[] tooLarge = new byte[300 << 10];
		Arrays.fill(tooLarge, (byte) ' ');
		assertThat(upload(file("grande.xml", tooLarge), file("finto.zip", ReceiptFile.bytes("PK")),
				file("<b>.xml", ReceiptFile.bytes("<a/>")), file("cifra.txt", ReceiptFile.bytes("01"))))
			.hasStatusOk()
			.bodyText()
			.doesNotContain("firmata")
			.contains("Troppo grande", "finto.zip", "&lt;b&gt;.xml", "Non è una ricevuta");
		assertThat(upload()).bodyText().contains("Scegliere almeno un file");
	}

	@Test
	void zipThatIsMuchLargerInsideIsNotUnpacked() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("ricevuta.xml"));
			zip.write(ReceiptFile.bytes(ReceiptFile.refused(files().xmlName())));
			zip.putNextEntry(new ZipEntry("zeri.xml"));
			zip.write(new byte[10 << 20]);
		}
		assertThat(upload(file("bomba.zip", bytes.toByteArray()))).hasStatusOk()
			.bodyText()
			.contains("Troppo grande")
			.doesNotContain("ricevuta.xml", "zeri.xml");
		assertThat(receipts().of(number())).isEmpty();
	}

	@Test
	void onlyStaffSendsReceipts(@Autowired ApplicationContext context) {
		Visit customer = Visit.of(agency(), context);
		assertThat(customer.get("/staff/fatture/ricevute")).hasStatus(404);
		assertThat(customer.post(path() + "/di-nuovo", Map.of())).hasStatus(404);
		assertThat(staff().post("/staff/fatture/FT-2001-000001/di-nuovo", Map.of())).hasStatus(404);
	}

	private MvcTestResult upload(MockMultipartFile... files) {
		var request = staff().mvc().post().uri("/staff/fatture/ricevute").multipart();
		for (MockMultipartFile file : files) {
			request = request.file(file);
		}
		return request.header("Accept-Language", "it").with(staff().signedIn()).with(csrf()).exchange();
	}

	private static MockMultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("file", name, "application/xml", content);
	}

	private static byte[] zipped(String receipt) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("cartella/"));
			zip.putNextEntry(new ZipEntry("cartella/ricevuta.xml"));
			zip.write(ReceiptFile.bytes(receipt));
		}
		return bytes.toByteArray();
	}

	private String path() {
		return "/staff/fatture/" + number();
	}

}
