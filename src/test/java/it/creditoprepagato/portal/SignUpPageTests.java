package it.creditoprepagato.portal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.CodiceFiscale;
import it.creditoprepagato.customers.Contact;
import it.creditoprepagato.customers.Country;
import it.creditoprepagato.customers.CustomerKind;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.PartitaIva;
import it.creditoprepagato.customers.PostalAddress;
import it.creditoprepagato.customers.SdiAddress;
import it.creditoprepagato.customers.TaxNumbers;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A visitor becomes a customer by one form, which tells all that is wrong with it. */
@DatabaseTest
class SignUpPageTests {

	private static final String PATH = "/registrati";

	private static final String RECEIVED = "/registrati/posta";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private final String email = UUID.randomUUID() + "@nuova.example";

	private final Map<String, String> form = new HashMap<>(Map.ofEntries(Map.entry("nome", "Mario Rossi"),
			Map.entry("email", this.email), Map.entry("password", "una frase lunga"), Map.entry("condizioni", "si"),
			Map.entry("profilo.tipo", "SOLE_TRADER"), Map.entry("profilo.denominazione", "Studio Rossi"),
			Map.entry("profilo.paese", "IT"), Map.entry("profilo.partitaIva", "IT 00743110157"),
			Map.entry("profilo.codiceFiscale", "rssmra85t10a562s"), Map.entry("profilo.indirizzo", "Via Appia Nuova 1"),
			Map.entry("profilo.cap", "00183"), Map.entry("profilo.citta", "Roma"), Map.entry("profilo.provincia", "rm"),
			Map.entry("profilo.pec", "mario@pec.example"), Map.entry("profilo.telefono", "06 12345678")));

	@ParameterizedTest
	@CsvSource({ "it,Registrazione,Codice fiscale,Italia,Francia", "en,Sign up,VAT number,Italy,France" })
	void formSpeaksBothLanguages(String language, String title, String label, String italy, String france) {
		assertThat(this.mvc.get().uri(PATH + "?lang=" + language)).hasStatusOk()
			.bodyText()
			.contains(title, label, "selected=\"selected\">" + italy + "<", ">" + france + "<",
					"autocomplete=\"new-password\"", "<label for=\"profilo.denominazione\"");
	}

	@Test
	void visitorBecomesACustomerWithOnePerson(@Autowired Customers customers) {
		assertThat(send()).hasRedirectedUrl(RECEIVED);
		BillingProfile profile = customers.get(customer()).profile();
		assertThat(profile).isEqualTo(new BillingProfile(CustomerKind.SOLE_TRADER, "Studio Rossi",
				new PostalAddress("Via Appia Nuova 1", "Roma", "RM", "00183", Country.ITALY),
				new TaxNumbers(new PartitaIva("00743110157"), new CodiceFiscale("RSSMRA85T10A562S")),
				SdiAddress.byPec("mario@pec.example"), new Contact(this.email, "+390612345678")));
		assertThat(this.mvc.get().uri(RECEIVED).header("Accept-Language", "it")).hasStatusOk()
			.bodyText()
			.contains("Controllare la posta")
			.doesNotContain(this.email);
	}

	@Test
	void languageOfThePageIsThePersons() {
		send("en");
		assertThat(this.jdbc
			.sql("SELECT language FROM identity.user_account JOIN identity.user_email USING (user_id) WHERE email = ?")
			.param(this.email)
			.query(String.class)
			.single()).isEqualTo("EN");
	}

	@Test
	void planChosenBeforeWaitsUntilTheAddressIsConfirmed() {
		assertThat(this.mvc.get().uri(PATH + "?piano=SUPER_ELITE").header("Accept-Language", "it")).bodyText()
			.contains("Piano scelto: Super Elite", "name=\"piano\" value=\"SUPER_ELITE\"");
		this.form.put("piano", "SUPER_ELITE");
		send();
		assertThat(nextPage()).isEqualTo("/area-clienti/pagamenti/prepagato/piano?piano=SUPER_ELITE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "GOLD", "//evil.example", "PRESTIGE,ELITE" })
	void planThatDoesNotExistIsForgotten(String plan) {
		assertThat(this.mvc.get().uri(PATH + "?piano={plan}", plan)).hasStatusOk()
			.bodyText()
			.doesNotContain("class=\"notice");
		this.form.put("piano", plan);
		send();
		assertThat(nextPage()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nome                  | ''               | Scrivere nome e cognome
			nome                  | '\u0000'         | Scrivere nome e cognome
			email                 | ''               | Scrivere l’indirizzo e-mail per intero
			email                 | mario@           | Scrivere l’indirizzo e-mail per intero
			email                 | mar\u0000io@a.it | Scrivere l’indirizzo e-mail per intero
			password              | breve            | Scegliere una password da 12 a 200 caratteri
			profilo.tipo          | ''               | Scegliere per chi si acquista
			profilo.tipo          | AGENCY           | Scegliere per chi si acquista
			profilo.denominazione | ' '              | Scrivere la denominazione
			profilo.paese         | ZZ               | Scegliere un Paese
			profilo.partitaIva    | 00743110158      | L’ultima cifra, 8, non concorda
			profilo.partitaIva    | 0074311015       | qui ce ne sono 10
			profilo.codiceFiscale | 00743110157      | Serve il codice fiscale della persona
			profilo.codiceFiscale | RSSMRA85T10A562T | L’ultima lettera, T, non concorda
			profilo.indirizzo     | ''               | Scrivere la via
			profilo.cap           | 183              | Il CAP italiano ha cinque cifre
			profilo.citta         | ''               | Scrivere la città
			profilo.provincia     | Roma             | sigla di due lettere
			profilo.sdi           | ABC              | ha 7 caratteri
			profilo.sdi           | XXXXXXX          | vale solo fuori dall’Italia
			profilo.pec           | mario            | Scrivere l’indirizzo PEC per intero
			profilo.email         | mario            | Scrivere l’indirizzo e-mail per intero
			profilo.telefono      | casa             | Scrivere il numero di telefono
			""")
	void fieldThatIsWrongIsToldWithItsReason(String field, String text, String reason) {
		this.form.remove("profilo.pec");
		this.form.put(field, text);
		String id = field.equals("profilo.tipo") ? "profilo.tipo-errore" : field + "-errore";
		assertThat(send()).hasStatusOk().bodyText().contains("id=\"" + id + "\"", "href=\"#" + field + "\"", reason);
		assertThat(isKnown()).isFalse();
	}

	@Test
	void allThatIsWrongIsToldAtOnceAndWhatWasTypedStays() {
		this.form.put("nome", "<b>Mario</b>".repeat(10));
		this.form.put("profilo.partitaIva", "123");
		this.form.put("profilo.denominazione", "Ünïcode \"Studio\" & figli");
		this.form.put("profilo.telefono", "\u202E\u0007");
		this.form.remove("condizioni");
		assertThat(send()).hasStatusOk()
			.bodyText()
			.contains("&lt;b&gt;Mario&lt;/b&gt;", "value=\"123\"", "Ünïcode &quot;Studio&quot; &amp; figli",
					"id=\"nome-errore\"", "id=\"profilo.partitaIva-errore\"", "id=\"profilo.telefono-errore\"",
					"id=\"condizioni-errore\"", "value=\"SOLE_TRADER\" checked=\"checked\"")
			.doesNotContain("una frase lunga", "<b>Mario");
		assertThat(isKnown()).isFalse();
	}

	@Test
	void addressThatIsWrongIsToldOnce() {
		this.form.put("email", "mario");
		assertThat(send()).bodyText()
			.contains("id=\"email-errore\"")
			.doesNotContain("profilo.email-errore", "da-correggere");
	}

	@Test
	void nothingAtAllIsToldFieldByField() {
		this.form.clear();
		assertThat(send("en")).hasStatusOk()
			.bodyText()
			.contains("Enter the first and last name", "Choose who is buying", "Enter the business name",
					"Enter the postal code".substring(0, 5), "accept the terms")
			.doesNotContain("??");
	}

	@ParameterizedTest
	@CsvSource({ "profilo,x", "profilo[0],x", "profilo.tipo[0],COMPANY", "profilo.tipo.name,COMPANY",
			"profilo.class.name,x", "class.classLoader,x", "nome[],x", "profilo.,x", "profilo..tipo,x",
			"_profilo.tipo,on", "!nome,x", "profilo[tipo,x" })
	void fieldThatDoesNotExistChangesNothing(String field, String text) {
		this.form.put(field, text);
		assertThat(send().getResponse().getStatus()).isLessThan(500);
	}

	@Test
	void customerAbroadNeedsNoItalianNumbers(@Autowired Customers customers) {
		this.form.putAll(Map.of("profilo.tipo", "COMPANY", "profilo.paese", "DE", "profilo.partitaIva", "DE123456789",
				"profilo.codiceFiscale", "", "profilo.pec", "", "profilo.provincia", "", "profilo.cap", "10119",
				"profilo.telefono", "+49 30 123456"));
		assertThat(send()).hasRedirectedUrl(RECEIVED);
		assertThat(customers.get(customer()).profile().sdi()).isEqualTo(SdiAddress.ABROAD);
	}

	@Test
	void knownAddressHasTheSameAnswerAndNoOtherCustomer() {
		send();
		CustomerId first = customer();
		int customers = customers();
		this.form.put("profilo.denominazione", "Un altro studio");
		assertThat(send()).hasRedirectedUrl(RECEIVED);
		assertThat(send()).hasRedirectedUrl(RECEIVED);
		assertThat(customer()).isEqualTo(first);
		assertThat(customers()).isEqualTo(customers);
	}

	@Test
	void programThatFillsInTheTrapIsToldTheSameAndForgotten() {
		this.form.put("sito", "https://spam.example");
		assertThat(send()).hasRedirectedUrl(RECEIVED);
		assertThat(isKnown()).isFalse();
	}

	@Test
	void manySignUpsAreSlowedDownAndLoseNothing() {
		for (int attempt = 0; attempt < 5; attempt++) {
			assertThat(send()).hasRedirectedUrl(RECEIVED);
		}
		MvcTestResult answer = send();
		assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS)
			.bodyText()
			.contains("Troppe registrazioni", "value=\"Studio Rossi\"");
		assertThat(Duration.ofSeconds(Long.parseLong(answer.getResponse().getHeader(HttpHeaders.RETRY_AFTER))))
			.isBetween(Duration.ofSeconds(1), Duration.ofHours(1));
	}

	@Test
	void whoIsSignedInIsLedOn(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		Visit visit = Visit.of(agencies.anAgency(), context);
		assertThat(visit.get(PATH)).hasRedirectedUrl("/area-clienti");
		assertThat(visit.get(PATH + "?piano=ELITE"))
			.hasRedirectedUrl("/area-clienti/pagamenti/prepagato/piano?piano=ELITE");
		assertThat(Visit.ofStaff(context).get(PATH + "?piano=ELITE")).hasRedirectedUrl("/staff");
	}

	private MvcTestResult send() {
		return send("it");
	}

	private MvcTestResult send(String language) {
		var request = this.mvc.post().uri(PATH).header("Accept-Language", language).with(csrf()).with((sent) -> {
			sent.setRemoteAddr("2001:db8:" + this.email.substring(0, 4) + ":" + this.email.substring(4, 8) + "::1");
			return sent;
		});
		this.form.forEach(request::param);
		return request.exchange();
	}

	private CustomerId customer() {
		return new CustomerId(this.jdbc
			.sql("SELECT customer_id FROM identity.membership JOIN identity.user_email USING (user_id) WHERE email = ?")
			.param(this.email)
			.query(UUID.class)
			.single());
	}

	private String nextPage() {
		return this.jdbc
			.sql("SELECT next_page FROM identity.one_time_link JOIN identity.user_email USING (user_id)"
					+ " WHERE email = ?")
			.param(this.email)
			.query((row, number) -> new String[] { row.getString(1) })
			.single()[0];
	}

	private boolean isKnown() {
		return this.jdbc.sql("SELECT count(*) FROM identity.user_email WHERE email = ?")
			.param(this.email)
			.query(Integer.class)
			.single() > 0;
	}

	private int customers() {
		return this.jdbc.sql("SELECT count(*) FROM customers.customer WHERE email = ?")
			.param(this.email)
			.query(Integer.class)
			.single();
	}

}
