package it.creditoprepagato.payments.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import it.creditoprepagato.testing.Visit;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The back office notes bank transfers. */
@DatabaseTest
class StaffTransfersPageTests {

	@Autowired
	private Agencies agencies;

	private Agency agency;

	private Payment payment;

	private Visit staff;

	@BeforeEach
	void transfer(@Autowired ApplicationContext context) {
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026).withCredit("0.00");
		this.payment = this.agency.asksForCredit("100.00");
		this.staff = Visit.ofStaff(context);
	}

	@Test
	void awaitedTransfersAreListedWithTheirCustomers() {
		assertThat(this.staff.get("/staff/pagamenti")).hasStatusOk()
			.bodyText()
			.contains("Bonifici attesi", "Agenzia Rossi S.r.l.", "122,00");
	}

	@Test
	void transferIsFoundByItsReferenceAsPeopleCopyIt() {
		String reference = String.valueOf(this.payment.reference());
		for (String typed : new String[] { reference, reference.substring(3).toLowerCase(Locale.ROOT),
				" " + reference.toLowerCase(Locale.ROOT) + " " }) {
			assertThat(find(typed)).hasRedirectedUrl(path());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "CP-0000000", "' OR 1=1 --", "\u0000", "%" })
	void referenceThatNobodyHasIsSaidNotToExist(String typed) {
		assertThat(find(typed)).hasStatusOk().bodyText().contains("Nessun bonifico ha questa causale.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "122", "122,00", "€ 122", "122,0" })
	void transferOfAllThatIsAskedCredits(String typed) {
		assertThat(note(form(typed))).hasRedirectedUrl(path()).flash().containsEntry("flash", told("settled"));
		assertThat(this.agency.credit().available()).hasToString("100.00");
		assertThat(this.agency.statement()).last()
			.satisfies((line) -> assertThat(line.about().actor()).isEqualTo(this.staff.person().actor().toString()));
		assertThat(this.staff.get(path())).bodyText().contains("id=\"credito-aggiunto\">€\u00A0100,00");
	}

	@Test
	void doubleClickNotesTheTransferOnce() {
		Map<String, String> form = form("61,00");
		assertThat(note(form)).flash().containsEntry("flash", told("partly"));
		assertThat(note(form)).flash().containsEntry("flash", told("partly"));
		assertThat(this.agency.now(this.payment).received()).hasToString("61.00");
		assertThat(this.staff.get(path())).bodyText().contains("id=\"mancano\">€\u00A061,00");
		form.put("importo", "60,00");
		assertThat(note(form)).flash().containsEntry("flash", told("noted-otherwise"));
		assertThat(this.agency.now(this.payment).received()).hasToString("61.00");
	}

	@Test
	void doubleClickOnAllThatIsAskedIsNotMoreThanIsMissing() {
		Map<String, String> form = form("122,00");
		assertThat(note(form)).flash().containsEntry("flash", told("settled"));
		assertThat(note(form)).flash().containsEntry("flash", told("already"));
		assertThat(this.agency.credit().available()).hasToString("100.00");
	}

	@Test
	void moreThanIsMissingIsToBeConfirmed() {
		Map<String, String> form = form("12200");
		assertThat(note(form)).hasStatusOk()
			.bodyText()
			.contains("È più di quanto manca (€\u00A0122,00)", "id=\"conferma\"", "value=\"12200\"");
		assertThat(this.agency.now(this.payment).received()).hasToString("0.00");
		form.putAll(Map.of("importo", "123,00", "conferma", "si"));
		assertThat(note(form)).flash().containsEntry("flash", told("settled"));
		assertThat(this.agency.credit().available()).hasToString("100.82");
	}

	@Test
	void transferThatComesWhenAllIsPaidIsATopUp() {
		this.agency.pays(this.payment);
		Map<String, String> form = form("122,00");
		form.put("conferma", "si");
		assertThat(note(form)).flash().containsEntry("flash", told("added"));
		assertThat(this.agency.credit().available()).hasToString("200.00");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "-5", "1,234", "1e9", "NaN", "abc", "1.0.0", "12345678901234", "<b>1</b>" })
	void amountThatIsNoneIsRefusedAtItsFieldAndNotLost(String typed) {
		assertThat(note(form(typed))).hasStatusOk()
			.bodyText()
			.contains("id=\"importo-errore\"", "Scrivere un importo in euro")
			.doesNotContain("id=\"conferma\"", "<b>1</b>");
		assertThat(this.agency.now(this.payment).received()).hasToString("0.00");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "20/11/2026", "2026-02-30", "2999-01-01", "1066-10-14", "ieri" })
	void dateThatIsNoneOrToComeIsRefusedAtItsField(String typed) {
		Map<String, String> form = form("122,00");
		form.put("valuta", typed);
		assertThat(note(form)).hasStatusOk().bodyText().contains("id=\"valuta-errore\"", "value=\"122,00\"");
		assertThat(this.agency.now(this.payment).received()).hasToString("0.00");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "xyz" })
	void formWithoutItsSignIsRefused(String sign) {
		Map<String, String> form = form("122,00");
		form.put("segno", sign);
		assertThat(note(form)).hasStatusOk().bodyText().contains("id=\"importo-errore\"");
		assertThat(this.agency.now(this.payment).received()).hasToString("0.00");
	}

	@Test
	void whatCameIsSettledAfterThePageSaidWhatItGives() {
		note(form("61,00"));
		assertThat(this.staff.get(path())).bodyText()
			.contains("Si chiude il pagamento con €\u00A061,00 arrivati su €\u00A0122,00 e si aggiungono €\u00A050,00");
		assertThat(settle("60.00")).flash().containsEntry("flash", told("changed"));
		assertThat(this.agency.now(this.payment).status()).isEqualTo(PaymentStatus.PENDING);
		assertThat(settle("61.00")).flash().containsEntry("flash", told("settled"));
		assertThat(settle("61.00")).flash().containsEntry("flash", told("already"));
		assertThat(this.agency.credit().available()).hasToString("50.00");
	}

	@Test
	void planIsSettledByWhatCameOnlyFromItsEntryAmount() {
		this.payment = this.agency.asksForPlan("500.00");
		note(form("100,00"));
		assertThat(this.staff.get(path())).bodyText().contains("resta in attesa").doesNotContain("/accredito");
		assertThat(settle("100.00")).flash().containsEntry("flash", told("not-enough"));
		note(form("205,00"));
		assertThat(this.staff.get(path())).bodyText().contains("Si attiva il piano Prestige 2026.");
		settle("305.00");
		assertThat(this.agency.plan().plan().tier()).isEqualTo(Tier.PRESTIGE);
	}

	@Test
	void paymentThatDoesNotExistIsNotFound() {
		assertThat(this.staff.get("/staff/pagamenti/" + this.agency.id() + "/" + TimeOrderedId.next()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.staff.get("/staff/pagamenti/" + TimeOrderedId.next() + "/" + this.payment.id()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void customersDoNotNoteTransfers(@Autowired ApplicationContext context) {
		assertThat(Visit.of(this.agency, context).post(path(), form("122,00"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.agency.now(this.payment).received()).hasToString("0.00");
	}

	private MvcTestResult find(String typed) {
		return this.staff.get("/staff/pagamenti?causale={typed}", typed);
	}

	private MvcTestResult note(Map<String, String> form) {
		return this.staff.post(path(), form);
	}

	private MvcTestResult settle(String arrived) {
		return this.staff.post(path() + "/accredito", Map.of("arrivati", arrived));
	}

	private String path() {
		return StaffTransferController.path(this.payment);
	}

	private static Map<String, String> form(String amount) {
		return new HashMap<>(
				Map.of("importo", amount, "valuta", "2026-11-20", "segno", TimeOrderedId.next().toString()));
	}

	private static String told(String what) {
		return "payments.staff.told." + what;
	}

}
