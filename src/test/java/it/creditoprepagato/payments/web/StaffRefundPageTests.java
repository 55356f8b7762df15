package it.creditoprepagato.payments.web;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff sends money back: asked for, made by hand or called off. */
@DatabaseTest
class StaffRefundPageTests {

	private static final Pattern OPEN = Pattern.compile("/rimborsi/([0-9a-f-]{36})/eseguito");

	private Agency agency;

	private Payment payment;

	private Visit staff;

	private String page;

	@BeforeEach
	void payment(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		this.agency = agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		this.payment = this.agency.asksForCredit("50.00");
		this.agency.pays(this.payment);
		this.staff = Visit.ofStaff(context);
		this.page = "/staff/pagamenti/" + this.payment.customer() + "/" + this.payment.id() + "/rimborsi";
	}

	@Test
	void pageSaysWhatCanGoBack() {
		this.agency.withCredit("20.00");
		assertThat(this.staff.get(this.page)).hasStatusOk()
			.bodyText()
			.contains("id=\"rimborsabile\">€\u00A020,00<", "Al massimo €\u00A020,00; per tutto tornano €\u00A024,40.");
	}

	@Test
	void refundIsAskedForAndMadeByHand() {
		assertThat(this.staff.post(this.page, form("10,00", "Recesso"))).hasRedirectedUrl(this.page);
		assertThat(this.staff.get("/staff/rimborsi")).bodyText().contains("12,20");
		assertThat(this.staff.post(this.page + "/" + open() + "/eseguito", Map.of("riferimento", "CRO 1")))
			.hasRedirectedUrl(this.page);
		assertThat(this.agency.credit().available()).hasToString("140.00");
		assertThat(this.agency.now(this.payment).status()).isEqualTo(PaymentStatus.SETTLED);
		assertThat(this.staff.get(this.page)).bodyText().contains("CRO 1", "Eseguito").doesNotContainPattern(OPEN);
	}

	@Test
	void refundIsCalledOffWithAReason() {
		this.staff.post(this.page, form("50,00", "Recesso"));
		String refund = this.page + "/" + open();
		this.staff.post(refund + "/annulla", Map.of("motivo", " "));
		assertThat(this.agency.credit().held()).hasToString("50.00");
		this.staff.post(refund + "/annulla", Map.of("motivo", "Conto chiuso"));
		assertThat(this.agency.credit().held()).hasToString("0.00");
		assertThat(this.staff.get(this.page)).bodyText().contains("Conto chiuso", "Non eseguito");
	}

	@Test
	void badInputIsToldAtItsFieldAndLosesNothing() {
		assertThat(this.staff.post(this.page, form("50,01", "Recesso"))).hasStatusOk()
			.bodyText()
			.contains("Si può rimborsare al massimo €\u00A050,00.", "value=\"50,01\"", "value=\"Recesso\"");
		assertThat(this.staff.post(this.page, form("molto", ""))).bodyText()
			.contains("Un importo sopra zero", "Serve un motivo", "value=\"molto\"");
		assertThat(this.staff.post(this.page, Map.of())).hasStatusOk();
		assertThat(this.agency.credit().held()).hasToString("0.00");
	}

	@Test
	void otherRefundsAndPaymentsAreNotFound() {
		assertThat(this.staff.post(this.page + "/" + UUID.randomUUID() + "/eseguito", Map.of("riferimento", "x")))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.staff.get(this.page.replace(this.payment.id().toString(), UUID.randomUUID().toString())))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private static Map<String, String> form(String amount, String reason) {
		return Map.of("importo", amount, "motivo", reason, "segno", UUID.randomUUID().toString());
	}

	private String open() {
		Matcher open = OPEN.matcher(body(this.page));
		assertThat(open.find()).isTrue();
		return open.group(1);
	}

	private String body(String path) {
		try {
			return this.staff.get(path).getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
