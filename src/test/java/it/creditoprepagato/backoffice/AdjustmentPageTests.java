package it.creditoprepagato.backoffice;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Large adjustments wait on a page for a second member of the staff. */
@DatabaseTest
class AdjustmentPageTests {

	private static final String LIST = "/staff/rettifiche";

	private Agency agency;

	private Visit proposer;

	private Visit colleague;

	@BeforeEach
	void open(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		this.agency = agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		this.proposer = Visit.ofStaff(context);
		this.colleague = Visit.ofStaff(context);
	}

	@Test
	void whatWaitsIsApprovedByAnotherOnly() throws Exception {
		String customer = "/staff/clienti/" + this.agency.id();
		Map<String, String> form = Map.of("segno", "01a20632-4499-7daf-82f3-5b9e9d561b11", "verso", "aggiungi",
				"importo", "600,00", "motivo", "Errore di listino");
		assertThat(this.proposer.post(customer + "/rettifiche", form)).hasRedirectedUrl(customer);
		assertThat(this.agency.credit().available()).hasToString("100.00");
		String own = own(this.proposer);
		assertThat(own).contains("600,00", "Errore di listino").doesNotContain("/approva");
		Matcher approval = Pattern.compile("action=\"([^\"]+/approva)\"").matcher(own(this.colleague));
		assertThat(approval.find()).isTrue();
		assertThat(this.colleague.post(approval.group(1), Map.of())).hasStatus(302);
		assertThat(this.agency.credit().available()).hasToString("700.00");
		assertThat(this.colleague.get(LIST)).hasStatusOk().bodyText().doesNotContain(this.agency.id().toString());
	}

	/** The row of this agency: others may wait too. */
	private String own(Visit visit) throws Exception {
		String page = visit.get(LIST).getResponse().getContentAsString();
		int at = page.indexOf(this.agency.id().toString());
		return page.substring(at, page.indexOf("</tr>", at));
	}

}
