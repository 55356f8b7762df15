package it.creditoprepagato.payments.web;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.bank.StatementFile;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Staff imports statements and decides over parked money; requests are printed and called
 * off.
 */
@DatabaseTest
class BankPageTests {

	private static final Pattern PARKED = Pattern.compile("/staff/sospesi/BANK_STATEMENT/[0-9a-f]{64}");

	@Autowired
	private Agencies agencies;

	private Agency agency;

	private Payment payment;

	private Visit customer;

	private Visit staff;

	private String bank;

	@BeforeEach
	void payment(@Autowired ApplicationContext context) {
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026).withCredit("0.00");
		this.payment = this.agency.asksForCredit("100.00");
		this.customer = Visit.of(this.agency, context);
		this.staff = Visit.ofStaff(context);
		this.bank = UUID.randomUUID().toString();
	}

	@Test
	void importTellsWhatBecameOfEachMovement() {
		byte[] file = StatementFile.recent()
			.came("122.00", this.bank + 1, "Ricarica", reference())
			.came("7.00", this.bank + 2, "<b>saldo</b>".replace("<", "&lt;"))
			.went("3.00", this.bank + 3)
			.bytes();
		MvcTestResult sent = send("estratto novembre.xml", file);
		assertThat(sent).hasStatus(302);
		String page = text(this.staff.get(String.valueOf(sent.getResponse().getRedirectedUrl())));
		assertThat(page)
			.contains("estratto novembre.xml", "1 · Registrato", "1 · In sospeso", "1 · In uscita", path(), "−3,00",
					"&lt;b&gt;saldo&lt;/b&gt;")
			.doesNotContain("<b>saldo");
		assertThat(this.agency.credit().available()).hasToString("100.00");
		assertThat(this.staff.get("/staff/estratti-conto")).bodyText().contains("2026-11-20/1", "1.126,00");
		assertThat(text(this.staff.get(path()))).contains("Bonifico registrato", "122.00",
				this.staff.person().displayName());
		assertThat(send("di nuovo.xml", file)).flash().containsEntry("taken", 0);
	}

	@ParameterizedTest
	@CsvSource({ "'',Scegliere il file", "ciao,non è XML", "<a/>,non è un CAMT.053",
			"'<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>',DTD" })
	void fileThatIsNoStatementIsRefusedInWords(String content, String words) {
		assertThat(send("x.xml", content.getBytes(StandardCharsets.UTF_8))).hasStatusOk()
			.bodyText()
			.contains("id=\"rifiutato\"", words)
			.doesNotContain("root:");
	}

	@Test
	void fileThatIsTooLargeIsRefusedInWords() {
		assertThat(send("x.xml", new byte[6 << 20])).hasStatusOk().bodyText().contains("supera 5 MB");
	}

	@Test
	void parkedMoneyIsAssignedByItsReference() {
		String parked = parks("122.00");
		assertThat(text(this.staff.get("/staff/sospesi"))).contains("Denaro in sospeso");
		assertThat(text(this.staff.get(parked))).contains("€ 122,00", "Senza causale", "Studio Bianchi");
		Map<String, String> form = new HashMap<>(
				Map.of("esito", "ASSIGNED", "causale", "CP-2222222", "motivo", "è suo"));
		assertThat(this.staff.post(parked, form)).hasStatusOk()
			.bodyText()
			.contains("Nessun bonifico ha questa causale", "value=\"è suo\"", "value=\"CP-2222222\"");
		form.put("causale", reference().substring(3).toLowerCase(Locale.ROOT));
		assertThat(this.staff.post(parked, form)).hasRedirectedUrl(parked);
		assertThat(this.agency.credit().available()).hasToString("100.00");
		assertThat(text(this.staff.get(parked))).contains("Assegnato", "è suo", path())
			.doesNotContain("Registra la decisione");
		form.put("esito", "RETURNED");
		assertThat(this.staff.post(parked, form)).hasRedirectedUrl(parked);
		assertThat(text(this.staff.get(parked))).contains("Assegnato");
	}

	@Test
	void parkedMoneyIsClosedOnlyWithAReason() {
		String parked = parks("5.00");
		assertThat(this.staff.post(parked, Map.of("esito", "DISMISSED", "motivo", " "))).bodyText()
			.contains("Serve un motivo");
		assertThat(this.staff.post(parked, Map.of("esito", "FORSE", "motivo", "x"))).bodyText()
			.contains("Scegliere che cosa farne");
		assertThat(this.staff.post(parked, Map.of("esito", "DISMISSED", "motivo", "x".repeat(501)))).bodyText()
			.contains("Serve un motivo");
		assertThat(this.staff.post(parked, Map.of("esito", "DISMISSED", "motivo", "bonifico di prova")))
			.hasRedirectedUrl(parked);
		assertThat(text(this.staff.get(parked))).contains("Risolto altrove", "bonifico di prova",
				"Deciso sul denaro in sospeso");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/staff/sospesi/BANK_STATEMENT/ignoto", "/staff/sospesi/ALTRO/x",
			"/staff/estratti-conto/0000000000000000000000000000000000000000000000000000000000000000" })
	void whatIsNotThereIsNotFound(String path) {
		assertThat(this.staff.get(path)).hasStatus(404);
	}

	@Test
	void pagesAreForStaffOnly() {
		assertThat(this.customer.get("/staff/estratti-conto")).hasStatus(404);
		assertThat(this.customer.get("/staff/sospesi")).hasStatus(404);
		assertThat(this.customer.post(path() + "/annulla", Map.of("motivo", "x"))).hasStatus(404);
	}

	@Test
	void customerCallsARequestOff() {
		String page = "/area-clienti/pagamenti/prepagato/ricarica/" + this.payment.id();
		assertThat(text(this.customer.get(page))).contains("Annulla questo pagamento");
		assertThat(this.customer.post(page + "/annulla", Map.of())).hasRedirectedUrl(page)
			.flash()
			.containsEntry("flash", "payments.call-off.told.done");
		assertThat(text(this.customer.get(page))).contains("Pagamento annullato", "accreditato lo stesso", "Riprova");
		assertThat(this.staff.get("/staff/pagamenti")).bodyText().doesNotContain(reference());
		assertThat(text(this.staff.get(path()))).contains("annullata dal cliente", "Pagamento annullato");
	}

	@Test
	void customerCallsOnlyItsOwnRequestsOff() {
		Payment other = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026).asksForCredit("10.00");
		assertThat(
				this.customer.post("/area-clienti/pagamenti/prepagato/ricarica/" + other.id() + "/annulla", Map.of()))
			.hasStatus(404);
	}

	@Test
	void staffRefusesATransferWithAReasonThatTheCustomerReads() {
		assertThat(this.staff.post(path() + "/annulla", Map.of("motivo", ""))).flash()
			.containsEntry("flash", "payments.call-off.reason.missing");
		assertThat(this.staff.post(path() + "/annulla", Map.of("motivo", "Richiesta doppia"))).hasRedirectedUrl(path());
		assertThat(text(this.customer.get("/area-clienti/pagamenti/prepagato/ricarica/" + this.payment.id())))
			.contains("chiusa dal fornitore: Richiesta doppia");
		assertThat(this.staff.post(path() + "/annulla", Map.of("motivo", "di nuovo"))).flash()
			.containsEntry("flash", "payments.call-off.told.done");
		assertThat(this.agency.now(this.payment).progress().calledOff()).isEqualTo("Richiesta doppia");
	}

	@Test
	void requestOfWhichAPartCameIsNotCalledOff() {
		this.agency.transfers("61.00", this.payment);
		assertThat(this.staff.post(path() + "/annulla", Map.of("motivo", "tardi"))).flash()
			.containsEntry("flash", "payments.call-off.told.money-came");
		assertThat(this.agency.now(this.payment).progress().calledOff()).isNull();
	}

	@Test
	void instructionsArePrinted() throws IOException {
		String page = "/area-clienti/pagamenti/prepagato/ricarica/" + this.payment.id() + ".pdf";
		MvcTestResult answer = this.customer.get(page);
		assertThat(answer).hasStatusOk().hasContentType("application/pdf");
		try (PDDocument document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
			assertThat(document.getNumberOfPages()).isOne();
			assertThat(new PDFTextStripper().getText(document).replace('\u00A0', ' ')).contains(reference(), "€ 122,00",
					"IT60 X054 2811 1010 0000 0123 456", "Credito Prepagato S.r.l.");
		}
		this.agency.pays(this.payment);
		assertThat(this.customer.get(page)).hasStatus(404);
	}

	/** The page of money that no reference came with. */
	private String parks(String amount) {
		MvcTestResult sent = send("x.xml", StatementFile.old().came(amount, this.bank + 9, "saldo").bytes());
		Matcher link = PARKED.matcher(text(this.staff.get(String.valueOf(sent.getResponse().getRedirectedUrl()))));
		assertThat(link.find()).isTrue();
		return link.group();
	}

	private MvcTestResult send(String name, byte[] content) {
		return this.staff.mvc()
			.post()
			.uri("/staff/estratti-conto")
			.multipart()
			.file(new MockMultipartFile("file", name, "application/xml", content))
			.header("Accept-Language", "it")
			.with(this.staff.signedIn())
			.with(csrf())
			.exchange();
	}

	private String reference() {
		return String.valueOf(this.payment.reference());
	}

	private String path() {
		return "/staff/pagamenti/" + this.agency.id() + "/" + this.payment.id();
	}

	private static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString().replace('\u00A0', ' ');
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
