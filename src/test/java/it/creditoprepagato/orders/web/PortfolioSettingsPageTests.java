package it.creditoprepagato.orders.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.Priority;
import it.creditoprepagato.domains.Tag;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Many domains are set at once, those selected or all that were found. */
@DatabaseTest
class PortfolioSettingsPageTests {

	private static final String SETTINGS = Visit.DOMAINS + "/impostazioni";

	private static final String SWITCH_ON = Visit.DOMAINS + "/rinnovo-automatico";

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
	void selectedDomainsAreSwitchedAndTheFilterStays() {
		DomainName one = this.shop.holds("uno", "com", 10);
		DomainName two = this.shop.holds("due", "com", 10);
		MvcTestResult done = posts(SETTINGS,
				Map.of("dominio", one.ascii(), "azione", "SWITCH_ON", "prodotto", "com", "colonne", "rinnovo"));
		assertThat(done).hasRedirectedUrl(Visit.DOMAINS + "?prodotto=com&colonne=rinnovo");
		assertThat(this.shop.shows(one).autoRenew()).isEqualTo(AutoRenew.ON);
		assertThat(this.shop.shows(two).autoRenew()).isEqualTo(AutoRenew.OFF);
		assertThat(follows(done)).contains("Rinnovo automatico attivato per 1 dominio", "Non attivo");
		assertThat(this.visit.page(Visit.DOMAINS + "?rinnovo=ON")).contains(one.ascii()).doesNotContain(two.ascii());
	}

	@Test
	void beforeManyAreSwitchedOnTheirCostIsShown() {
		DomainName soon = this.shop.holds("uno", "com", 100);
		this.shop.holds("due", "com", 100);
		DomainName late = this.shop.holds("tre", "it", 400);
		String preview = text(posts(SWITCH_ON, Map.of("tutti", "1", "ordine", "scadenza", "prodotto", "com")));
		assertThat(preview)
			.contains("2 domini si rinnovano da sé", "Dominio .com", "22,80", "Il primo rinnovo è il",
					"name=\"ordine\" value=\"scadenza\"", "name=\"tutti\" value=\"1\"")
			.doesNotContain("Dominio .it");
		assertThat(this.shop.shows(soon).autoRenew()).isEqualTo(AutoRenew.OFF);
		assertThat(text(posts(SWITCH_ON, Map.of("dominio", late.ascii()))))
			.contains("nessuno di questi domini si rinnova", "value=\"" + late.ascii() + "\"");
		assertThat(text(posts(SWITCH_ON, Map.of("dominio", "non_va")))).contains("Nessun dominio era selezionato")
			.doesNotContain("name=\"azione\"");
	}

	@Test
	void everythingFoundIsTaggedOnAllPages() {
		List<DomainName> names = IntStream.range(0, 120)
			.mapToObj((number) -> Shop.aName("tutti" + (1000 + number), "it"))
			.toList();
		this.shop.holds(names, 10);
		DomainName other = this.shop.holds("altro", "com", 10);
		assertThat(this.visit.page(Visit.DOMAINS + "?prodotto=it"))
			.contains("Seleziona tutti i 120 domini trovati, anche nelle altre pagine");
		MvcTestResult done = posts(SETTINGS,
				Map.of("tutti", "1", "prodotto", "it", "azione", "TAG", "etichetta", " Studio  Rossi "));
		assertThat(follows(done)).contains("Tag aggiunto a 120 domini");
		assertThat(this.shop.shows(names.getLast()).tags()).containsExactly(new Tag("studio rossi"));
		assertThat(this.shop.shows(other).tags()).isEmpty();
		assertThat(this.visit.page(Visit.DOMAINS + "?tag=studio%20rossi&colonne=tag&ordine=-nome"))
			.contains(names.getLast().ascii(), "studio rossi", "120 domini trovati")
			.doesNotContain(names.getFirst().ascii(), other.ascii());
	}

	@Test
	void everythingFoundIsPutIntoTheRenewal() {
		List<DomainName> names = IntStream.range(0, 120).mapToObj((number) -> Shop.aName("tutti", "it")).toList();
		this.shop.holds(names, 10);
		DomainName other = this.shop.holds("altro", "com", 10);
		String review = text(
				posts(Visit.RENEWAL + "/riepilogo", Map.of("tutti", "1", "lista", "domini", "prodotto", "it")));
		assertThat(review).contains("Totale per 120 domini", names.getLast().ascii()).doesNotContain(other.ascii());
		assertThat(text(posts(Visit.RENEWAL + "/riepilogo", Map.of("tutti", "1", "stato", "in-scadenza"))))
			.contains("Totale per 121 domini", other.ascii());
	}

	@Test
	void domainsPageSetsItsOwn() {
		DomainName name = this.shop.holds("uno", "com", 10);
		String page = Visit.DOMAINS + "/" + name.ascii();
		assertThat(this.visit.page(page)).contains("Attiva il rinnovo automatico", "Non attivo");
		MvcTestResult done = posts(page + "/impostazioni", Map.of("azione", "TAG", "etichetta", "Cliente 1"));
		assertThat(done).hasRedirectedUrl(page);
		assertThat(this.visit.page(page)).contains("cliente 1", "Togli il tag cliente 1");
		posts(page + "/impostazioni", Map.of("azione", "UNTAG", "etichetta", "cliente 1"));
		assertThat(this.shop.shows(name).tags()).isEmpty();
	}

	@Test
	void domainToBeLetExpireIsNotRenewedByItself() {
		DomainName name = this.shop.holds("uno", "com", 10);
		posts(SETTINGS, Map.of("dominio", name.ascii(), "azione", "SWITCH_ON"));
		MvcTestResult done = posts(SETTINGS,
				Map.of("dominio", name.ascii(), "azione", "LET_EXPIRE", "colonne", "priorita"));
		assertThat(follows(done)).contains("Da lasciar scadere: 1 dominio", "<th scope=\"col\">Priorità</th>");
		assertThat(this.shop.shows(name).priority()).isEqualTo(Priority.LET_EXPIRE);
		assertThat(this.shop.shows(name).autoRenew()).isEqualTo(AutoRenew.OFF);
		String page = Visit.DOMAINS + "/" + name.ascii();
		assertThat(this.visit.page(page)).contains("Segna come critico", "Segna come normale");
		posts(page + "/impostazioni", Map.of("azione", "SWITCH_ON"));
		assertThat(this.shop.shows(name).priority()).isEqualTo(Priority.NORMAL);
		posts(page + "/impostazioni", Map.of("azione", "CRITICAL"));
		assertThat(this.shop.shows(name).priority()).isEqualTo(Priority.CRITICAL);
		assertThat(this.shop.shows(name).autoRenew()).isEqualTo(AutoRenew.ON);
	}

	@Test
	void tagThatFindsNoRoomIsToldSo() {
		DomainName full = this.shop.holds("pieno", "com", 10);
		DomainName other = this.shop.holds("altro", "com", 10);
		for (int number = 0; number < Tag.MOST; number++) {
			posts(SETTINGS, Map.of("dominio", full.ascii(), "azione", "TAG", "etichetta", "t" + number));
		}
		assertThat(follows(posts(SETTINGS, Map.of("tutti", "1", "azione", "TAG", "etichetta", "uno in più"))))
			.contains("Tag aggiunto a 1 dominio; dove ci sono già 10 tag, il massimo, toglierne prima uno.");
		assertThat(this.shop.shows(other).tags()).containsExactly(new Tag("uno in più"));
		assertThat(this.shop.shows(full).tags()).hasSize(Tag.MOST);
	}

	@Test
	void domainThatCannotBeRenewedCanBeTagged() {
		DomainName lost = this.shop.holds("perso", "com", -60);
		assertThat(this.visit.page(Visit.DOMAINS)).contains("name=\"dominio\" value=\"" + lost.ascii() + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "etichetta=", "etichetta=a,b", "etichetta=%3Cscript%3E" })
	void tagThatCannotBeChangesNothingAndSaysWhy(String field) {
		DomainName name = this.shop.holds("uno", "com", 10);
		String[] parts = field.split("=", 2);
		MvcTestResult done = posts(SETTINGS, Map.of("dominio", name.ascii(), "azione", "TAG", parts[0], parts[1]));
		assertThat(follows(done)).contains("Un tag ha da 1 a 30 lettere");
		assertThat(this.shop.shows(name).tags()).isEmpty();
	}

	@Test
	void nothingSelectedChangesNothing() {
		assertThat(follows(posts(SETTINGS, Map.of("azione", "SWITCH_ON")))).contains("Nessun dominio era selezionato");
	}

	@Test
	void whatIsNotAskedByOurPagesIsRefused() {
		DomainName name = this.shop.holds("uno", "com", 10);
		assertThat(posts(SETTINGS, Map.of("dominio", name.ascii(), "azione", "BOH"))).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(posts(Visit.DOMAINS + "/non_va/impostazioni", Map.of("azione", "SWITCH_ON")))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void domainOfAnotherIsLeftAlone() {
		Shop other = Visit.aShop(this.context);
		DomainName anothers = other.holds("altrui", "com", 10);
		posts(SETTINGS, Map.of("dominio", anothers.ascii(), "azione", "SWITCH_ON"));
		posts(Visit.DOMAINS + "/" + anothers.ascii() + "/impostazioni", Map.of("azione", "TAG", "etichetta", "mio"));
		assertThat(other.shows(anothers).autoRenew()).isEqualTo(AutoRenew.OFF);
		assertThat(other.shows(anothers).tags()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?tag=a,b", "?rinnovo=BOH", "?ordine=boh", "?colonne=boh&colonne=tag",
			"?ordine=-nome&dopo=x", "?ordine=-scadenza&dopo=2027-01-01_a.it", "?tag=%00" })
	void listBearsWhateverTheAddressSays(String rest) {
		assertThat(this.visit.get(Visit.DOMAINS + rest)).hasStatusOk();
	}

	private MvcTestResult posts(String path, Map<String, String> form) {
		var request = this.visit.mvc().post().uri(path).with(this.visit.signedIn()).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private String follows(MvcTestResult answer) {
		return text(this.visit.mvc()
			.get()
			.uri(answer.getResponse().getRedirectedUrl())
			.cookie(answer.getResponse().getCookies())
			.flashAttrs(answer.getMvcResult().getFlashMap())
			.with(this.visit.signedIn())
			.exchange());
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00A0', ' ');
	}

}
