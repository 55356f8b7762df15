package it.creditoprepagato.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Contact;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.Profiles;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.Members;
import it.creditoprepagato.notifications.NoticeKind;
import it.creditoprepagato.notifications.NoticePreferences;
import it.creditoprepagato.shared.Language;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** An agency sees what is known of it, and changes it. */
@DatabaseTest
class ProfilePageTests {

	private static final String PATH = "/area-clienti/profilo";

	private static final String DATA = PATH + "/dati";

	private Agencies agencies;

	private Agency agency;

	private Visit visit;

	@Autowired
	private Customers customers;

	@Autowired
	private Members members;

	@Autowired
	private NoticePreferences preferences;

	@BeforeEach
	void open(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		this.agencies = agencies;
		this.agency = agencies.anAgency();
		this.visit = Visit.of(this.agency, context);
	}

	@Test
	void pageShowsTheAgencyAndItsPeople(@Autowired ApplicationContext context) {
		Visit colleague = Visit.of(this.agency, context);
		Visit stranger = Visit.of(this.agencies.anAgency(), context);
		assertThat(this.visit.get(PATH)).hasStatusOk()
			.bodyText()
			.contains("<h1>Profilo</h1>", "Agenzia Rossi S.r.l.", "00743110157", "00183 Roma RM", "Italia", "ABC1234",
					"fatture@rossi.example", "+390612345678", this.visit.person().email(), colleague.person().email(),
					"aria-current=\"true\">Profilo</a>")
			.doesNotContain(stranger.person().email());
	}

	@Test
	void pageSpeaksEnglish() {
		assertThat(this.visit.get(PATH + "?lang=en")).hasStatusOk()
			.bodyText()
			.contains("Billing data", "Company or association", "Who signs in", "Italy", "Save the language")
			.doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "aSoleTrader", "aPublicBody", "aPerson", "aBusinessOfBerlin", "aPersonOfBerlin",
			"aBusinessOfZurich" })
	void everyKindIsShownAndSavedUnchanged(String kind, @Autowired ApplicationContext context) {
		BillingProfile profile = profile(kind);
		Agency other = this.agencies.anAgency(profile);
		Visit there = Visit.of(other, context);
		assertThat(there.get(PATH)).hasStatusOk();
		MvcTestResult form = there.get(DATA);
		assertThat(form).hasStatusOk().bodyText().contains("value=\"" + profile.contact().phone() + "\"");
		assertThat(there.post(DATA, ProfileFormTests.fields(ProfileForm.of(profile)))).hasRedirectedUrl(PATH);
		assertThat(this.customers.get(other.id()).profile()).isEqualTo(profile);
	}

	@Test
	void changedDataAreSavedToldAndKeptInTheTrail(@Autowired AuditTrail trail) {
		Map<String, String> form = typed();
		form.put("denominazione", "Agenzia Verdi S.r.l.");
		form.put("telefono", "06 7654321");
		assertThat(this.visit.post(DATA, form)).hasRedirectedUrl(PATH)
			.flash()
			.containsEntry("flash", "portal.profile.saved.data");
		assertThat(this.visit.post(DATA, form)).hasRedirectedUrl(PATH);
		BillingProfile profile = this.customers.get(this.agency.id()).profile();
		assertThat(profile.name()).isEqualTo("Agenzia Verdi S.r.l.");
		assertThat(profile.contact()).isEqualTo(new Contact("fatture@rossi.example", "+39067654321"));
		assertThat(trail.about(this.agency.id(), new AuditRecord.Subject("customer", this.agency.id().toString()), 9))
			.singleElement()
			.satisfies((change) -> assertThat(change.what().actor()).isEqualTo(this.visit.person().actor()));
	}

	@Test
	void formSaysThatIssuedDocumentsStay() {
		assertThat(this.visit.get(DATA)).hasStatusOk()
			.bodyText()
			.contains("quelli già emessi non cambiano", "value=\"Agenzia Rossi S.r.l.\"", "value=\"ABC1234\"",
					"value=\"COMPANY\" checked=\"checked\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			tipo          | ''               | Scegliere per chi si acquista
			denominazione | '\u0000\u0007'   | Scrivere la denominazione
			paese         | ''               | Scegliere un Paese
			partitaIva    | 12345678901      | L’ultima cifra, 1, non concorda
			codiceFiscale | RSSMRA85T10A562S | quello di 16 caratteri è di una persona
			indirizzo     | ' '              | Scrivere la via
			cap           | Roma             | Il CAP italiano ha cinque cifre
			citta         | ''               | Scrivere la città
			provincia     | R                | sigla di due lettere
			sdi           | ABC12345         | qui ce ne sono 8
			email         | ''               | Scrivere l’indirizzo e-mail per intero
			telefono      | +39              | Scrivere il numero di telefono
			""")
	void fieldThatIsWrongIsToldAndNothingIsSaved(String field, String text, String reason) {
		Map<String, String> form = typed();
		form.put(field, text);
		assertThat(this.visit.post(DATA, form)).hasStatusOk()
			.bodyText()
			.contains("id=\"" + field + "-errore\"", "href=\"#" + field + "\"", reason);
		assertThat(this.customers.get(this.agency.id()).profile()).isEqualTo(Profiles.aCompany());
	}

	@Test
	void longTextIsToldByHowMuchAndKept() {
		Map<String, String> form = typed();
		form.put("denominazione", "x".repeat(10_000));
		assertThat(this.visit.post(DATA, form)).hasStatusOk()
			.bodyText()
			.contains("toglierne 9.920", "value=\"" + "x".repeat(10_000) + "\"");
	}

	@Test
	void nothingAtAllIsToldFieldByField() {
		assertThat(this.visit.post(DATA, Map.of())).hasStatusOk().bodyText().contains("tipo-errore", "paese-errore");
		assertThat(this.visit.post(DATA, Map.of("tipo[0]", "x", "denominazione.x", "y"))).hasStatusOk();
	}

	@Test
	void languageIsThePersonsAndTheBrowsers(@Autowired ApplicationContext context) {
		Visit colleague = Visit.of(this.agency, context);
		MvcTestResult saved = this.visit.post(PATH + "/lingua", Map.of("lingua", "EN"));
		assertThat(saved).hasRedirectedUrl(PATH).flash().containsEntry("flash", "portal.profile.saved.language");
		assertThat(saved).cookies().hasValue("lingua", "en");
		assertThat(this.members.languageOf(this.visit.person().userId())).isEqualTo(Language.EN);
		assertThat(this.members.languageOf(colleague.person().userId())).isEqualTo(Language.IT);
		assertThat(this.visit.get(PATH)).bodyText().containsPattern("value=\"EN\"[^>]*checked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "en", "DE", "\u0000" })
	void languageThatIsNotSpokenChangesNothing(String language) {
		assertThat(this.visit.post(PATH + "/lingua", Map.of("lingua", language))).hasRedirectedUrl(PATH);
		assertThat(this.visit.post(PATH + "/lingua", Map.of())).hasRedirectedUrl(PATH);
		assertThat(this.members.languageOf(this.visit.person().userId())).isEqualTo(Language.IT);
	}

	@Test
	void noticesAreWantedAtAnAddressUntilTheyAreNot(@Autowired ApplicationContext context) {
		String mario = this.visit.person().email();
		String mary = Visit.of(this.agency, context).person().email();
		assertThat(this.visit.get(PATH)).bodyText()
			.containsPattern("value=\"TOP_UP_SETTLED " + mario + "\"[^>]*checked");
		assertThat(this.visit.post(PATH + "/avvisi", Map.of("indirizzi", mario, "avvisi", "OPERATION_FAILED " + mario)))
			.hasRedirectedUrl(PATH)
			.flash()
			.containsEntry("flash", "portal.profile.saved.notices");
		assertThat(wanted(mario)).containsExactly(NoticeKind.OPERATION_FAILED);
		assertThat(wanted(mary)).containsExactly(NoticeKind.values());
		assertThat(this.visit.get(PATH)).bodyText()
			.doesNotContainPattern("value=\"TOP_UP_SETTLED " + mario + "\"[^>]*checked")
			.containsPattern("value=\"TOP_UP_SETTLED " + mary + "\"[^>]*checked");
	}

	@Test
	void addressOfAnotherCustomerIsNotOnesToChange(@Autowired ApplicationContext context) {
		String stranger = Visit.of(this.agencies.anAgency(), context).person().email();
		assertThat(this.visit.post(PATH + "/avvisi", Map.of("indirizzi", stranger))).hasRedirectedUrl(PATH);
		assertThat(wanted(stranger)).containsExactly(NoticeKind.values());
	}

	@Test
	void addressThatTheMailServerRefusesIsShown(@Autowired JdbcClient database,
			@Autowired TransactionOperations transactions) {
		assertThat(this.visit.get(PATH)).bodyText().doesNotContain("server di posta rifiuta");
		transactions.executeWithoutResult((transaction) -> database
			.sql("INSERT INTO notifications.bounced_address VALUES (?, ?, '2026-11-12T10:00:00Z')")
			.params(this.agency.id().value(), this.visit.person().email())
			.update());
		assertThat(this.visit.get(PATH)).bodyText().contains("Dal 12 nov 2026 il server di posta rifiuta");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "SPAM", "top_up_settled", "\u0000,,," })
	void noticeThatDoesNotExistIsNotWanted(String notice) {
		String mario = this.visit.person().email();
		assertThat(this.visit.post(PATH + "/avvisi", Map.of("avvisi", notice))).hasRedirectedUrl(PATH);
		assertThat(wanted(mario)).containsExactly(NoticeKind.values());
		assertThat(this.visit.post(PATH + "/avvisi", Map.of("indirizzi", mario, "avvisi", notice)))
			.hasRedirectedUrl(PATH);
		assertThat(wanted(mario)).isEmpty();
	}

	@Test
	void staffHasNoProfileHere(@Autowired ApplicationContext context) {
		Visit staff = Visit.ofStaff(context);
		assertThat(staff.get(PATH)).hasStatus(404);
		assertThat(staff.post(DATA, typed())).hasStatus(404);
	}

	private Set<NoticeKind> wanted(String address) {
		EmailAddress email = new EmailAddress(address);
		return this.preferences.of(this.agency.id(), List.of(email)).getOrDefault(email, Set.of());
	}

	private Map<String, String> typed() {
		return new HashMap<>(ProfileFormTests.fields(ProfileForm.of(Profiles.aCompany())));
	}

	private static BillingProfile profile(String kind) {
		return switch (kind) {
			case "aSoleTrader" -> Profiles.aSoleTrader();
			case "aPublicBody" -> Profiles.aPublicBody();
			case "aPerson" -> Profiles.aPerson();
			case "aBusinessOfBerlin" -> Profiles.aBusinessOfBerlin();
			case "aPersonOfBerlin" -> Profiles.aPersonOfBerlin();
			default -> Profiles.aBusinessOfZurich();
		};
	}

}
