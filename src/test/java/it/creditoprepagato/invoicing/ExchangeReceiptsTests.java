package it.creditoprepagato.invoicing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.ledger.LedgerVerifier;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What the exchange system says changes a document's state; what it refused is sent
 * again.
 */
@DatabaseTest
class ExchangeReceiptsTests {

	private static final Actor STAFF = new Actor(Actor.Kind.STAFF, "tester");

	@Autowired
	private Agencies agencies;

	@Autowired
	private ExchangeReceipts receipts;

	@Autowired
	private DocumentRepository documents;

	@Autowired
	private DocumentRun run;

	@Autowired
	private Invoices invoices;

	@Autowired
	private Customers customers;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private Agency agency;

	private Visit staff;

	private DocumentRow.Id id;

	private IssuedDocument invoice;

	@BeforeEach
	void invoice(@Autowired ApplicationContext context) {
		this.staff = Visit.ofStaff(context);
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		Payment payment = this.agency.asksForCredit("100.00");
		this.agency.pays(payment);
		this.id = this.documents.findByPayment(this.agency.id().value(), payment.id()).getFirst().id();
		this.run.run(this.id);
		this.invoice = this.invoices.of(this.agency.id(), payment.id()).getFirst();
	}

	@Test
	void refusedDocumentIsSentAgainWithItsNumberAndDay(@Autowired LedgerVerifier verifier) throws UnreadableReceipt {
		String refused = ReceiptFile.refused(files().xmlName());
		byte[] first = files().xml();
		assertThat(send(refused)).isEqualTo(recorded(ExchangeReceipt.Kind.NS, true));
		assertThat(state()).isEqualTo(IssuedDocument.State.REJECTED);
		assertThat(this.receipts.rejected(10_000)).extracting(IssuedDocument::number).contains(number());
		assertThat(this.receipts.of(number())).singleElement()
			.satisfies((receipt) -> assertThat(receipt.errors()).contains("00311 CodiceDestinatario non valido"));
		assertThat(this.receipts.sendAgain(number(), STAFF)).isTrue();
		assertThat(this.receipts.sendAgain(number(), STAFF)).isFalse();
		assertThat(state()).isNotEqualTo(IssuedDocument.State.REJECTED);
		this.run.run(this.id);
		assertThat(state()).isEqualTo(IssuedDocument.State.ISSUED);
		assertThat(files().xmlName()).isNotEqualTo(name(refused));
		assertThat(text(files().xml())).contains("<Numero>" + number() + "<", "<Data>" + this.invoice.issuedOn() + "<");
		assertThat(text(files().xml()).replaceAll("<ProgressivoInvio>.*?<", ""))
			.isEqualTo(text(first).replaceAll("<ProgressivoInvio>.*?<", ""));
		assertThat(send(refused)).isEqualTo(recorded(ExchangeReceipt.Kind.NS, false));
		assertThat(state()).isEqualTo(IssuedDocument.State.ISSUED);
		String delivered = ReceiptFile.delivered(files().xmlName());
		assertThat(send(delivered)).isEqualTo(recorded(ExchangeReceipt.Kind.RC, true));
		assertThat(state()).isEqualTo(IssuedDocument.State.DELIVERED);
		assertThat(verifier.verify().isSound()).isTrue();
	}

	@Test
	void documentIsSentAgainToTheCustomerAsItIsNow() throws UnreadableReceipt {
		send(ReceiptFile.refused(files().xmlName()));
		BillingProfile now = this.customers.get(this.agency.id()).profile();
		this.customers.changeProfile(this.agency.id(), new BillingProfile(now.kind(), "Agenzia Nuova S.r.l.",
				now.address(), now.numbers(), now.sdi(), now.contact()), STAFF);
		this.receipts.sendAgain(number(), STAFF);
		this.run.run(this.id);
		assertThat(text(files().xml())).contains("Agenzia Nuova S.r.l.");
	}

	@Test
	void whatWasNotDeliveredMayBeLater() throws UnreadableReceipt {
		String name = files().xmlName();
		assertThat(send(ReceiptFile.undelivered(name + ".p7m"))).isEqualTo(recorded(ExchangeReceipt.Kind.MC, true));
		assertThat(state()).isEqualTo(IssuedDocument.State.UNDELIVERED);
		assertThat(send(ReceiptFile.delivered(name))).isEqualTo(recorded(ExchangeReceipt.Kind.RC, true));
		assertThat(send(ReceiptFile.refused(name)))
			.isEqualTo(new ReceiptOutcome.Contradicting(number(), ExchangeReceipt.Kind.NS));
		assertThat(state()).isEqualTo(IssuedDocument.State.DELIVERED);
		assertThat(this.receipts.sendAgain(number(), STAFF)).isFalse();
	}

	@Test
	void receiptOfWhatWasNeverSentIsRefused() throws UnreadableReceipt {
		assertThat(send(ReceiptFile.delivered("IT99999999999_ZZZZZ.xml")))
			.isEqualTo(new ReceiptOutcome.UnknownFile("IT99999999999_ZZZZZ.xml"));
		String other = files().xmlName().replaceFirst("IT\\d{11}", "IT99999999999");
		assertThat(send(ReceiptFile.delivered(other))).isEqualTo(new ReceiptOutcome.UnknownFile(other));
	}

	@ParameterizedTest
	@CsvSource({ "DELIVERED, NONE", "DELIVERED, REJECTED", "UNDELIVERED, REJECTED", "REJECTED, DELIVERED" })
	void databaseKeepsTheOrderOfStates(String from, String to) {
		change(from);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> change(to));
	}

	@Test
	void receiptsStay() throws UnreadableReceipt {
		send(ReceiptFile.refused(files().xmlName()));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.transaction.executeWithoutResult(
				(status) -> this.jdbc.sql("UPDATE invoicing.exchange_receipt SET errors = 'x' WHERE document_id = :id")
					.param("id", this.id.id())
					.update()));
	}

	@Test
	void staffSendsReceiptsAndPreparesWhatWasRefused() throws IOException {
		String name = files().xmlName();
		MvcTestResult sent = upload(file("ns.xml", ReceiptFile.bytes(ReceiptFile.refused(name))),
				file("altro.txt", ReceiptFile.bytes("ciao")), file("tutte.zip", zipped(ReceiptFile.refused(name))));
		assertThat(sent).hasStatusOk()
			.bodyText()
			.contains("Scarto (NS)", "Registrata", "Già registrata", "tutte.zip: ricevuta.xml", "Non è XML", path());
		assertThat(this.staff.get(path())).hasStatusOk()
			.bodyText()
			.contains("00423 2.2.1.11 PrezzoTotale non calcolato", "Prepara di nuovo", "Ricevuta registrata");
		assertThat(this.staff.post(path() + "/di-nuovo", Map.of())).hasRedirectedUrl(path())
			.flash()
			.containsEntry("flash", "invoicing.told.sent-again");
		assertThat(this.staff.post(path() + "/di-nuovo", Map.of())).flash()
			.containsEntry("flash", "invoicing.told.not-rejected");
		assertThat(this.staff.get(path())).bodyText().contains("Preparata per un nuovo invio");
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
				file("<b>.xml", ReceiptFile.bytes("<a/>"))))
			.hasStatusOk()
			.bodyText()
			.contains("Troppo grande", "finto.zip", "&lt;b&gt;.xml", "Non è una ricevuta");
		assertThat(upload()).bodyText().contains("Scegliere almeno un file");
	}

	@Test
	void onlyStaffSendsReceipts(@Autowired ApplicationContext context) {
		Visit customer = Visit.of(this.agency, context);
		assertThat(customer.get("/staff/fatture/ricevute")).hasStatus(404);
		assertThat(customer.post(path() + "/di-nuovo", Map.of())).hasStatus(404);
		assertThat(this.staff.post("/staff/fatture/FT-2001-000001/di-nuovo", Map.of())).hasStatus(404);
	}

	private void change(String state) {
		this.transaction.executeWithoutResult(
				(status) -> this.jdbc.sql("UPDATE invoicing.document SET exchange_state = :state WHERE id = :id")
					.param("state", state)
					.param("id", this.id.id())
					.update());
	}

	private MvcTestResult upload(MockMultipartFile... files) {
		var request = this.staff.mvc().post().uri("/staff/fatture/ricevute").multipart();
		for (MockMultipartFile file : files) {
			request = request.file(file);
		}
		return request.header("Accept-Language", "it").with(this.staff.signedIn()).with(csrf()).exchange();
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

	private ReceiptOutcome send(String receipt) throws UnreadableReceipt {
		return this.receipts.record(ReceiptFile.bytes(receipt), STAFF);
	}

	private ReceiptOutcome recorded(ExchangeReceipt.Kind kind, boolean isNew) {
		return new ReceiptOutcome.Recorded(number(), kind, isNew);
	}

	private DocumentNumber number() {
		return this.invoice.number();
	}

	private String path() {
		return "/staff/fatture/" + number();
	}

	private IssuedDocument.State state() {
		return this.invoices.find(this.agency.id(), number()).orElseThrow().state();
	}

	private DocumentFiles files() {
		return this.invoices.files(this.agency.id(), number()).orElseThrow();
	}

	private static String name(String receipt) {
		return receipt.replaceAll("(?s).*<NomeFile>(.*)</NomeFile>.*", "$1");
	}

	private static String text(byte[] xml) {
		return new String(xml, StandardCharsets.UTF_8);
	}

}
