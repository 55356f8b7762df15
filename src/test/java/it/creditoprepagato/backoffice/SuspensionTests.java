package it.creditoprepagato.backoffice;

import java.util.Map;

import it.creditoprepagato.identity.ApiKeySecret;
import it.creditoprepagato.identity.ApiKeys;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Session;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff shuts customers out and lets them in again. */
@DatabaseTest
class SuspensionTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester mvc;

	private Agency agency;

	private SignedIn mario;

	private Visit staff;

	private String page;

	@BeforeEach
	void agency(@Autowired Agencies agencies, @Autowired Users users) {
		this.agency = agencies.anAgency().onPlan(Tier.MEMBER, 2026);
		this.mario = new People(users).aMemberOf(this.agency.id());
		this.staff = Visit.ofStaff(this.context);
		this.page = "/staff/clienti/" + this.agency.id();
	}

	@Test
	void suspendedCustomerIsNotLetInUntilItIsReactivated(@Autowired ApiKeys keys) throws Exception {
		ApiKeySecret secret = ApiKeySecret.random();
		keys.create(this.agency.id(), "Prova", secret);
		Session session = Session.of(this.mario.email(), this.context);
		assertThat(session.get("/area-clienti", "it")).hasStatusOk();
		assertThat(credit(secret)).isEqualTo(200);
		this.staff.post(this.page + "/sospendi", Map.of("motivo", "Frode"));
		assertThat(session.get("/area-clienti", "it")).hasStatus3xxRedirection();
		assertThat(credit(secret)).isEqualTo(403);
		assertThat(this.staff.get(this.page + "?scheda=persone")).bodyText().contains("Frode", "Cliente sospeso");
		this.staff.post(this.page + "/riattiva", Map.of());
		assertThat(credit(secret)).isEqualTo(200);
		assertThat(Session.of(this.mario.email(), this.context).get("/area-clienti", "it")).hasStatusOk();
		assertThat(this.staff.get(this.page + "?scheda=persone")).bodyText().contains("Cliente riattivato");
	}

	@Test
	void suspensionNeedsAReasonAndACustomer() {
		assertThat(this.staff.post(this.page + "/sospendi", Map.of("motivo", " "))).flash()
			.containsEntry("flash", "backoffice.suspension.reason-missing");
		assertThat(
				this.staff.post("/staff/clienti/00000000-0000-0000-0000-000000000001/sospendi", Map.of("motivo", "x")))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private int credit(ApiKeySecret secret) {
		return this.mvc.get()
			.uri("/api/v1/credit")
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + secret.value())
			.exchange()
			.getResponse()
			.getStatus();
	}

}
