package it.creditoprepagato.backoffice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.identity.ToldAct;
import it.creditoprepagato.pricing.DraftOutcome;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.PriceChange;
import it.creditoprepagato.pricing.PriceDrafts;
import it.creditoprepagato.pricing.PriceListVersion;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Staff compares a file of prices with those in force, and publishes it once. */
@DatabaseTest
class PriceDraftPageTests {

	private static final Actor STAFF = new Actor(Actor.Kind.STAFF, "tester");

	/** After all that other tests look at. */
	private static final String DAY = "2998-01-01";

	@Autowired
	private PriceDrafts drafts;

	@Autowired
	private PriceDesk desk;

	private Visit staff;

	private String digest;

	@BeforeEach
	void draft(@Autowired ApplicationContext context) throws Exception {
		this.staff = Visit.ofStaff(context);
		this.digest = digest(send("listino-2999.csv", prices("it,RENEW,1,12.90,7.90", "it,RENEW,1,12.90,8.40")));
	}

	@AfterEach
	void end() {
		this.drafts.discard(this.digest, STAFF);
	}

	@Test
	void comparisonShowsWhatChangesAndForWhom(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		Agency agency = agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("100.00");
		new Shop(context, agency).holds("rinnovo", "it", 30);
		PriceChange change = this.drafts.compare(this.digest, 2016).getFirst();
		assertThat(change.item()).isEqualTo(new Item(new Tld("it"), Operation.RENEW, 1));
		assertThat(change.difference(Tier.MEMBER)).hasToString("0.50");
		assertThat(change.basisPoints(Tier.MEMBER)).isEqualTo(633);
		assertThat(change.difference(Tier.PRESTIGE)).hasToString("0.00");
		assertThat(this.drafts.compare(this.digest, 2016)).filteredOn(PriceChange::isChanged).hasSize(1);
		assertThat(text(page("?edizione=2016"))).contains("Member 2016", "Cambiano 1 voce", "7,90", "8,40", "+6,3 %",
				"listino-2999.csv", "Bozza di listino caricata");
		assertThat(text(page("?edizione=2016&q=zzz"))).contains("trovate 0");
		assertThat(text(page("?edizione=2016&mostra=tutti&q=.IT"))).contains(".it", "Registrazione");
		assertThat(text(page("?edizione=boh"))).contains("2026");
	}

	@Test
	void effectIsTheRenewalsOfAYear(@Autowired PriceEffects effects, @Autowired Agencies agencies,
			@Autowired ApplicationContext context) {
		LocalDate today = LocalDate.of(2026, 11, 21);
		PlanEffect before = effect(effects, today);
		Agency agency = agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("100.00");
		Shop shop = new Shop(context, agency);
		shop.holds("tra-un-mese", "it", 30);
		shop.holds("tra-due-anni", "it", 700);
		PlanEffect after = effect(effects, today);
		assertThat(after.customers()).isEqualTo(before.customers() + 1);
		assertThat(after.renewals()).isEqualTo(before.renewals() + 1);
		assertThat(after.difference().minus(before.difference())).hasToString("0.50");
	}

	private PlanEffect effect(PriceEffects effects, LocalDate today) {
		return effects.of(this.digest, today)
			.stream()
			.filter((effect) -> effect.plan().name().equals("Member 2016"))
			.findAny()
			.orElse(new PlanEffect(new Plan(Tier.MEMBER, 2016), 0, 0, Money.ZERO, Money.ZERO));
	}

	@Test
	void sameFileIsTheSameDraft() throws Exception {
		byte[] file = prices("it,RENEW,1,12.90,7.90", "it,RENEW,1,12.90,8.10");
		String first = digest(send("a.csv", file));
		assertThat(digest(send("b.csv", file))).isEqualTo(first);
		this.drafts.discard(first, STAFF);
	}

	@Test
	void draftIsPublishedOnceWithADayAndAConfirmation() {
		for (Map<String, String> form : List.of(Map.of("giorno", DAY), Map.of("conferma", "si"),
				Map.of("giorno", "2026-01-01", "conferma", "si"), Map.of("giorno", "domani", "conferma", "si"))) {
			assertThat(this.staff.post(path() + "/pubblica", form)).flash()
				.containsEntry("flash", "backoffice.prices.told.incomplete");
		}
		Map<String, String> form = Map.of("giorno", DAY, "conferma", "si");
		assertThat(this.staff.post(path() + "/pubblica", form)).flash()
			.containsEntry("flash", "backoffice.prices.told.published");
		PriceListVersion version = this.drafts.versions().getFirst();
		assertThat(version.startsAt()).isEqualTo(Instant.parse("2997-12-31T23:00:00Z"));
		assertThat(this.staff.post(path() + "/pubblica", form)).hasRedirectedUrl(path());
		assertThat(this.drafts.versions().getFirst()).isEqualTo(version);
		assertThat(text(page(""))).contains("È la versione " + version.number(), "Listini pubblicati")
			.doesNotContain("Scarta la bozza");
		assertThat(text(this.staff.get("/staff/listini"))).contains("listino-2999.csv", "In arrivo", "Pubblicata");
	}

	@Test
	void publishedByManyAtOnceIsOneVersion() throws Exception {
		int before = this.drafts.versions().size();
		try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
			List<Future<DraftOutcome>> outcomes = Stream
				.generate(() -> pool
					.submit(() -> this.desk.publish(this.digest, Instant.parse("2998-06-01T00:00:00Z"), STAFF)))
				.limit(4)
				.toList();
			for (Future<DraftOutcome> outcome : outcomes) {
				assertThat(outcome.get()).isInstanceOf(DraftOutcome.Published.class);
			}
		}
		assertThat(this.drafts.versions()).hasSize(before + 1);
	}

	@Test
	void discardedDraftIsNotPublished() {
		assertThat(this.staff.post(path() + "/scarta", Map.of())).hasRedirectedUrl("/staff/listini");
		int before = this.drafts.versions().size();
		assertThat(this.staff.post(path() + "/pubblica", Map.of("giorno", DAY, "conferma", "si"))).flash()
			.containsEntry("flash", "backoffice.prices.told.discarded-before");
		assertThat(this.drafts.versions()).hasSize(before);
		assertThat(text(page(""))).contains("La bozza è stata scartata");
		assertThat(this.desk.trail(this.digest)).extracting(ToldAct::act)
			.extracting((act) -> act.what().action())
			.contains("backoffice.prices-discarded", "backoffice.prices-kept");
	}

	@ParameterizedTest
	@CsvSource({ "'',Scegliere il file", "ciao,line 1", "'tld,operation\nit,RENEW',line 1" })
	void fileThatIsNoneIsRefusedWithItsErrors(String content, String words) {
		assertThat(text(send("x.csv", content.getBytes(StandardCharsets.UTF_8)))).contains(words);
	}

	@Test
	void hostileFilesAreRefused() throws Exception {
		assertThat(text(send("x.csv", new byte[5 << 20]))).contains("has more than");
		assertThat(text(send("x.csv", new byte[] { 'a', (byte) 0xC3, 0x28 }))).contains("not UTF-8");
		assertThat(text(send("<b>.csv", "<script>,1\n<b>,2".getBytes(StandardCharsets.UTF_8))))
			.doesNotContain("<script>,", "<b>,");
		assertThat(text(send("x.csv",
				(new String(prices("", ""), StandardCharsets.UTF_8)
						+ "it,RENEW,1,12.90,7.90,6.80,6.20,5.60,8.20,7.10,6.50,5.90\n".repeat(20_001))
					.getBytes(StandardCharsets.UTF_8))))
			.contains("Il file non va", "Sono mostrati i primi 100");
	}

	@Test
	void comparisonIsASheet() throws Exception {
		MvcTestResult sheet = this.staff.get(path() + "/confronto.csv?edizione=2016");
		assertThat(sheet).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(text(sheet)).contains("Member ora €;Member nella bozza €", "it;RENEW;1;7,90;8,40");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/staff/listini", "/staff/listini/bozze/x" })
	void pagesAreForStaffOnly(String path, @Autowired Agencies agencies, @Autowired ApplicationContext context) {
		assertThat(Visit.of(agencies.anAgency(), context).get(path)).hasStatus(404);
	}

	@Test
	void draftsStay(@Autowired JdbcClient jdbc) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> jdbc.sql("UPDATE pricing.draft SET lines = 1 WHERE digest = :digest")
				.param("digest", this.digest)
				.update());
	}

	private String path() {
		return PriceDraftController.path(this.digest);
	}

	private MvcTestResult page(String query) {
		return this.staff.get(path() + query);
	}

	/**
	 * The list that comes with the application, with one thing changed, like no other.
	 */
	private static byte[] prices(String before, String after) throws IOException {
		try (InputStream shipped = new ClassPathResource("data/listino-dimostrativo.csv").getInputStream()) {
			String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
			return ("# " + UUID.randomUUID() + "\n" + text.replace(before, after)).getBytes(StandardCharsets.UTF_8);
		}
	}

	private MvcTestResult send(String name, byte[] content) {
		return this.staff.mvc()
			.post()
			.uri("/staff/listini")
			.multipart()
			.file(new MockMultipartFile("file", name, "text/csv", content))
			.header("Accept-Language", "it")
			.with(this.staff.signedIn())
			.with(csrf())
			.exchange();
	}

	private static String digest(MvcTestResult sent) {
		String url = String.valueOf(sent.getResponse().getRedirectedUrl());
		return url.substring(url.lastIndexOf('/') + 1);
	}

	private static String text(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString().replace('\u00A0', ' ');
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
