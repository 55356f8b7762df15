package it.creditoprepagato.backoffice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.pricing.Listings;
import it.creditoprepagato.pricing.PriceDraft;
import it.creditoprepagato.pricing.PriceDrafts;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Staff sends a price list, looks at what it changes, and publishes or discards it. */
@DatabaseTest
class PriceDraftPageTests {

	private static final String PATH = PriceListsController.PATH;

	private static final Pattern LAST_VERSION = Pattern.compile("name=\"versione\" value=\"(\\d+)\"");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PriceDrafts drafts;

	private Visit staff;

	@BeforeEach
	void open() {
		this.staff = Visit.ofStaff(this.context);
		discardAll();
	}

	@AfterEach
	void discardAll() {
		PriceDesk desk = this.context.getBean(PriceDesk.class);
		this.drafts.open().forEach((draft) -> desk.discard(draft.id(), Agencies.STAFF));
	}

	@Test
	void fileBecomesADraftWhoseChangesAreShown() {
		MvcTestResult answer = send("../../listini/<b>2027</b>.csv",
				Listings.shipped().replace("it,RENEW,1,12.90,7.90,", "it,RENEW,1,12.90,8.40,") + "zz,RENEW,1"
						+ ",9.00".repeat(9) + "\n");
		String draft = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
		String page = text(this.staff.get(draft));
		assertThat(page)
			.contains("b&gt;.csv", "Member 2016", "+0,50", "+6,33 %", ".zz", "Aumenta", "7,90", "8,40",
					"Bozza di listino caricata", this.staff.person().displayName(), "Nuove: 1", "Tolte: 0")
			.doesNotContain("<b>2027", "Uguale");
		assertThat(page.indexOf("Aumenta")).isLessThan(page.indexOf("Nuovo<"));
		assertThat(text(this.staff.get(draft + "?mostra=tutti&piano=ELITE-2026&estensione=.COM")))
			.contains("Uguale", "22 righe su 22")
			.doesNotContain("Aumenta<");
	}

	@Test
	void sameFileLeadsToTheSameDraft() {
		String text = Listings.shipped();
		String first = send("a.csv", text).getResponse().getRedirectedUrl();
		assertThat(send("b.csv", text).getResponse().getRedirectedUrl()).isEqualTo(first);
		assertThat(text(this.staff.get(PATH))).contains("a.csv").doesNotContain("b.csv");
	}

	@Test
	void listThatIsDownloadedComesBackUnchanged() {
		String csv = text(this.staff.get(PATH + "/1.csv"));
		assertThat(csv).contains("tld;operation;years;street;Member 2016").contains("it;RENEW;1;12,90;7,90;");
		String draft = send("listino-1.csv", csv).getResponse().getRedirectedUrl();
		assertThat(text(this.staff.get(draft + "/confronto.csv")).lines()).hasSize(1);
		assertThat(this.staff.get(PATH + "/99999.csv")).hasStatus(404);
	}

	@Test
	void everythingWrongIsToldWithItsLine() {
		String page = text(send("listino.csv", Listings.shipped() + "it,<i>,0,x,1,1,1,1,1,1,1,1\n"));
		assertThat(page)
			.contains("Il file non è stato caricato", "&lt;i&gt;&#39; non è un’operazione", "non è una durata",
					"in «street» c’è &#39;x&#39;, che non è un prezzo")
			.doesNotContain("<i>");
		assertThat(this.drafts.open()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0, Scegliere il file CSV", "5000000, il file supera 4194304 byte", "2000, la colonna" })
	void fileThatIsNoListIsRefusedInWords(int size, String told) {
		assertThat(text(send("x.png", "\0".repeat(size)))).contains(told);
		assertThat(this.drafts.open()).isEmpty();
	}

	@Test
	void formWithoutFileIsRefusedInWords() {
		assertThat(text(this.staff.post(PATH, Map.of()))).contains("Scegliere il file CSV");
	}

	@Test
	void draftIsPublishedOnceAndItsTrailStandsOnTheList(@Autowired AuditTrail trail) {
		PriceDraft draft = Listings.draft(this.context, Listings.shipped());
		Map<String, String> form = form(draft, this.drafts.earliest().plusDays(500));
		assertThat(publish(draft, form)).hasStatus3xxRedirection();
		assertThat(publish(draft, form)).hasStatus3xxRedirection();
		Integer version = this.drafts.find(draft.id()).orElseThrow().version();
		assertThat(text(this.staff.get(PATH + "/" + version))).contains("listino-prova.csv", "In arrivo",
				"Listino pubblicato", this.staff.person().displayName(), "version " + version + " from ");
		assertThat(text(this.staff.get(PriceDraftController.path(draft.id())))).contains("È la versione " + version)
			.doesNotContain("Pubblica il listino");
		assertThat(text(this.staff.get(PATH))).contains("Versione " + version, "Pubblicata");
		assertThat(trail.about(null, new AuditRecord.Subject("price-draft", draft.id().toString()), 10)).hasSize(1);
	}

	@Test
	void whatStandsAgainstPublishingIsToldAtItsFieldAndWhatWasTypedStays() {
		PriceDraft draft = Listings.draft(this.context, Listings.shipped());
		LocalDate tomorrow = this.drafts.earliest();
		assertThat(text(publish(draft, Map.of()))).contains("Indicare il giorno", "va scritto il codice");
		assertThat(text(publish(draft, Map.of("giorno", "31/12", "codice", "<x>", "versione", "x"))))
			.contains("Indicare il giorno", "value=\"&lt;x&gt;\"", "value=\"31/12\"");
		assertThat(text(publish(draft, form(draft, tomorrow.minusDays(1))))).contains("Il listino può valere dal ",
				"value=\"" + tomorrow.minusDays(1) + "\"");
		assertThat(text(publish(draft, form(draft, tomorrow.plusYears(3))))).contains("Il listino può valere dal ");
		assertThat(this.drafts.find(draft.id()).orElseThrow().isOpen()).isTrue();
	}

	@Test
	void listPublishedMeanwhileIsToldAndTheSecondTryGoesThrough() {
		PriceDraft mine = Listings.draft(this.context, Listings.shipped());
		PriceDraft theirs = Listings.draft(this.context, Listings.shipped());
		LocalDate day = this.drafts.earliest().plusDays(400);
		Map<String, String> seen = form(mine, day);
		publish(theirs, form(theirs, day));
		MvcTestResult refused = publish(mine, seen);
		assertThat(text(refused)).contains("Nel frattempo è stata pubblicata la versione", "value=\"" + day + "\"");
		assertThat(publish(mine,
				Map.of("giorno", day.toString(), "codice", mine.file().code(), "versione", lastVersion(text(refused)))))
			.hasStatus3xxRedirection();
		assertThat(this.drafts.find(mine.id()).orElseThrow().version()).isNotNull();
	}

	@Test
	void discardedDraftStaysInTheHistory() {
		PriceDraft draft = Listings.draft(this.context, Listings.shipped());
		String path = PriceDraftController.path(draft.id());
		assertThat(this.staff.post(path + "/scarta", Map.of())).hasRedirectedUrl(path);
		this.staff.post(path + "/scarta", Map.of());
		assertThat(text(this.staff.get(path))).contains("Scartata", "Bozza di listino scartata")
			.doesNotContain("Scarta la bozza");
		assertThat(text(this.staff.get(PATH))).contains(draft.file().code());
		assertThat(this.context.getBean(PriceDesk.class).trail(draft)).hasSize(1);
	}

	@Test
	void comparisonIsDownloadedForASpreadsheet() {
		PriceDraft draft = Listings.draft(this.context,
				Listings.shipped().replace("it,RENEW,1,12.90,7.90,", "it,RENEW,1,12.90,8.40,"));
		MvcTestResult answer = this.staff.get(PriceDraftController.path(draft.id()) + "/confronto.csv?mostra=variati");
		assertThat(answer).hasStatusOk()
			.headers()
			.hasValue("Content-Disposition", "attachment; filename=\"confronto-" + draft.file().code() + ".csv\"");
		assertThat(text(answer).lines()).hasSize(2)
			.last()
			.isEqualTo("Member 2016;it;RENEW;1;Aumenta;7,90;8,40;0,50;6,33");
	}

	@Test
	void versionIsShownByEditionAndSuffix() {
		Listings.draft(this.context, Listings.shipped());
		assertThat(text(this.staff.get(PATH + "/1?edizione=2016&estensione=it")))
			.contains("listino-dimostrativo.csv", "6,80", "Importata senza bozza")
			.doesNotContain("7,10", ".com<");
		assertThat(text(this.staff.get(PATH + "/1?edizione=1999&estensione=it"))).contains("7,10");
		assertThat(this.staff.get(PATH + "/999999999")).hasStatus(404);
		assertThat(this.staff.get(PriceDraftController.path(new UUID(0, 7)))).hasStatus(404);
	}

	@Test
	void pagesAreForStaffOnly() {
		PriceDraft draft = Listings.draft(this.context, Listings.shipped());
		Visit customer = Visit.of(this.context.getBean(Agencies.class).anAgency().onPlan(Tier.MEMBER, 2026),
				this.context);
		String path = PriceDraftController.path(draft.id());
		assertThat(customer.get(PATH)).hasStatus(404);
		assertThat(customer.get(PATH + "/1")).hasStatus(404);
		assertThat(customer.get(path)).hasStatus(404);
		assertThat(customer.get(path + "/confronto.csv")).hasStatus(404);
		assertThat(customer.post(path + "/pubblica", Map.of())).hasStatus(404);
		assertThat(customer.post(path + "/scarta", Map.of())).hasStatus(404);
		assertThat(this.drafts.find(draft.id()).orElseThrow().isOpen()).isTrue();
	}

	private Map<String, String> form(PriceDraft draft, LocalDate day) {
		String page = text(this.staff.get(PriceDraftController.path(draft.id())));
		return Map.of("giorno", day.toString(), "codice", draft.file().code().toUpperCase(Locale.ROOT), "versione",
				lastVersion(page));
	}

	private static String lastVersion(String page) {
		Matcher matcher = LAST_VERSION.matcher(page);
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

	private MvcTestResult publish(PriceDraft draft, Map<String, String> form) {
		return this.staff.post(PriceDraftController.path(draft.id()) + "/pubblica", form);
	}

	private MvcTestResult send(String name, String text) {
		return this.staff.mvc()
			.post()
			.uri(PATH)
			.header("Accept-Language", "it")
			.with(this.staff.signedIn())
			.with(csrf())
			.multipart()
			.file(new MockMultipartFile("file", name, "text/csv", text.getBytes(StandardCharsets.UTF_8)))
			.exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
