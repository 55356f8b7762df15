package it.creditoprepagato.portal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * R5: Area Clienti, Pagamenti e fatture, Gestione Prepagato, Aggiungi credito, by exactly
 * these labels.
 */
@DatabaseTest
class R5TopUpPathTests {

	@Test
	void labelsLeadToTheTopUp(@Autowired Agencies agencies, @Autowired ApplicationContext context) throws Exception {
		Visit visit = Visit.of(agencies.anAgency().onPlan(Tier.MEMBER, 2016), context);
		String path = "/";
		for (String label : new String[] { "Area Clienti", "Pagamenti e fatture", "Gestione Prepagato",
				"Aggiungi credito" }) {
			path = link(visit.get(path).getResponse().getContentAsString(), label);
		}
		assertThat(path).isEqualTo("/area-clienti/pagamenti/prepagato/ricarica");
		assertThat(visit.get(path)).hasStatusOk().bodyText().contains("name=\"importo\"");
	}

	private static String link(String page, String label) {
		Matcher link = Pattern.compile("<a [^>]*href=\"([^\"]+)\"[^>]*>" + label + "</a>").matcher(page);
		assertThat(link.find()).as(label).isTrue();
		return link.group(1);
	}

}
