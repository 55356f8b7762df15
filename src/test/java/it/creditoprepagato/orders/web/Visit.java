package it.creditoprepagato.orders.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.identity.Role;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.Agencies;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Somebody of an agency in its customer area.
 *
 * @param context of the application
 * @param shop the agency
 */
record Visit(ApplicationContext context, Shop shop) {

	static final String LIST = "/area-clienti/pagamenti";

	static final String RENEWAL = LIST + "/rinnovo";

	static final String DOMAINS = "/area-clienti/domini";

	static final String ORDERS = "/area-clienti/ordini";

	/** Of an agency on Member 2016 with 81.30. */
	static Visit in(ApplicationContext context) {
		return new Visit(context, aShop(context));
	}

	static Shop aShop(ApplicationContext context) {
		return new Shop(context,
				context.getBean(Agencies.class).anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30"));
	}

	MockMvcTester mvc() {
		return this.context.getBean(MockMvcTester.class);
	}

	MvcTestResult get(String path) {
		return mvc().get().uri(URI.create(path)).with(signedIn()).exchange();
	}

	/** The text of a page that is there, with spaces for no-break spaces. */
	String page(String path) {
		MvcTestResult answer = get(path);
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00A0', ' ');
	}

	/** Confirms renewals from an expiry in so many days. */
	MvcTestResult confirms(String key, List<DomainName> names, String choice, int days) {
		String lines = String.join("\n",
				names.stream()
					.map((name) -> "RENEW|1|" + this.shop.today().plusDays(days) + "|" + name.ascii() + "|")
					.toList());
		int version = this.context.getBean(PriceBook.class).version().orElseThrow().number();
		return mvc().post()
			.uri(ORDERS + "/nuovo")
			.with(signedIn())
			.with(csrf())
			.param("righe", lines)
			.param("versione", Integer.toString(version))
			.param("impronta", BasketForm.fingerprint(List.of()))
			.param("chiave", key)
			.param("scelta", choice)
			.exchange();
	}

	RequestPostProcessor signedIn() {
		return signedIn(new SignedIn(UUID.randomUUID(), "Agenzia", "agenzia@example.it", Role.CUSTOMER,
				this.shop.customer().value()));
	}

	static RequestPostProcessor signedIn(SignedIn person) {
		return authentication(new TestingAuthenticationToken(person, null, "ROLE_CUSTOMER"));
	}

}
