package it.creditoprepagato.orders.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The auth code is shown to its holder alone, when asked for, and never in secret. */
@DatabaseTest
class AuthCodePageTests {

	@Autowired
	private ApplicationContext context;

	private Visit visit;

	private Shop shop;

	@BeforeEach
	void open() {
		this.visit = Visit.in(this.context);
		this.shop = this.visit.shop();
	}

	@Test
	void codeIsShownWhenAskedForAndWrittenDown() {
		DomainName name = this.shop.holds("mio", "com", 100);
		assertThat(this.visit.page(path(name))).contains("Mostra il codice").doesNotContain("simulato-0000");
		assertThat(records(name)).isEmpty();
		MvcTestResult answer = shows(name);
		assertThat(answer).hasStatusOk().containsHeader(HttpHeaders.CACHE_CONTROL);
		assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
		assertThat(text(answer)).contains("simulato-0000", "È stato mostrato", "127.0.0.1");
		assertThat(records(name)).singleElement()
			.satisfies((record) -> assertThat(record.action()).isEqualTo("orders.auth-code-shown"))
			.satisfies((record) -> assertThat(record.details()).isEqualTo(AuditRecord.Details.from("127.0.0.1")));
		assertThat(this.visit.page(path(name))).contains("È stato mostrato").doesNotContain("simulato-0000");
	}

	@Test
	void historyTellsToWhomItWasShown() {
		DomainName name = this.shop.holds("mio", "com", 100);
		SignedIn mario = new People(this.context.getBean(Users.class)).aMemberOf(this.shop.customer());
		this.visit.mvc().post().uri(path(name)).with(Visit.signedIn(mario)).with(csrf()).exchange();
		assertThat(this.visit.page(path(name))).contains(">a " + mario.displayName() + "<");
	}

	@Test
	void codeThatTheRegistryDoesNotTellIsSaidInWords() {
		DomainName name = this.shop.holds("rifiuto-", "com", 100);
		assertThat(text(shows(name))).contains("non ha comunicato il codice", "Mostra il codice");
		assertThat(records(name)).isEmpty();
	}

	@Test
	void codeOfAnotherOrOfWhatCannotLeaveIsNotFound() {
		DomainName anothers = Visit.aShop(this.context).holds("altrui", "com", 100);
		DomainName lost = this.shop.holds("perso", "com", -60);
		for (DomainName name : List.of(anothers, lost)) {
			assertThat(shows(name)).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.visit.get(path(name))).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(records(name)).isEmpty();
		}
	}

	private MvcTestResult shows(DomainName name) {
		return this.visit.mvc().post().uri(path(name)).with(this.visit.signedIn()).with(csrf()).exchange();
	}

	private List<AuditRecord> records(DomainName name) {
		return this.context.getBean(AuditTrail.class)
			.about(this.shop.customer(), new AuditRecord.Subject("domain", name.ascii()), 10)
			.stream()
			.map((audited) -> audited.what())
			.toList();
	}

	private static String path(DomainName name) {
		return Visit.DOMAINS + "/" + name.ascii() + "/codice";
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
