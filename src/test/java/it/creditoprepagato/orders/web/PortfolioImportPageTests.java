package it.creditoprepagato.orders.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.domains.Reconciliation;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.registrar.RegistrySimulator;
import it.creditoprepagato.registrar.SimulatedDomain;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff imports a portfolio, tried out first, and sees where registries disagree. */
@DatabaseTest
class PortfolioImportPageTests {

	private static final String PATH = PortfolioImportController.PATH;

	@Autowired
	private ApplicationContext context;

	private it.creditoprepagato.testing.Visit staff;

	private it.creditoprepagato.testing.Visit customer;

	private Shop shop;

	private DomainName here;

	@BeforeEach
	void open(@Autowired RegistrySimulator registry) {
		this.staff = it.creditoprepagato.testing.Visit.ofStaff(this.context);
		this.shop = Visit.aShop(this.context);
		this.customer = it.creditoprepagato.testing.Visit.of(this.shop.agency(), this.context);
		this.here = Shop.aName("portafoglio", "com");
		LocalDate expiry = this.shop.today().plusDays(77);
		registry.adopt(List.of(SimulatedDomain.ours(this.here, expiry.minusYears(3), expiry)));
	}

	@Test
	void trialIsFollowedByTheImportOfTheSameText(@Autowired Portfolio portfolio) {
		String rows = "domain;expiry\n\"" + this.here + "\";2027-01-01\n\"<b>x</b>\";\n";
		String trial = send(Map.of("cliente", email(), "righe", rows, "azione", "prova"));
		assertThat(trial)
			.contains("nulla è stato scritto", "Si può aggiungere", "nel file: 1 gen 2027", "Importa 1 dominio",
					"&lt;b&gt;x&lt;/b&gt;", "Il nome può contenere solo")
			.doesNotContain("<b>x");
		assertThat(portfolio.find(this.shop.customer(), this.here)).isEmpty();
		assertThat(send(Map.of("cliente", email(), "righe", rows, "azione", "importa"))).contains("1 dominio aggiunto");
		assertThat(portfolio.find(this.shop.customer(), this.here)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nessuno@example.it", "non una mail", "\u0000" })
	void customerThatIsNoneIsSaidAndTheFileKept(String typed) {
		assertThat(send(Map.of("cliente", typed, "righe", "domain\n" + this.here)))
			.contains("Nessun cliente accede con questo indirizzo", this.here.ascii());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "prezzo\n1", "\"" })
	void fileThatIsNoneIsSaid(String rows) {
		assertThat(send(Map.of("cliente", email(), "righe", rows, "azione", "importa")))
			.contains("Scegliere un file CSV", email());
		assertThat(send(Map.of())).contains("Scegliere un file CSV");
	}

	@Test
	void pagesAreForStaffOnly() {
		assertThat(this.customer.get(PATH)).hasStatus(404);
		assertThat(this.customer.post(PATH, Map.of("cliente", email()))).hasStatus(404);
		assertThat(this.customer.get(ReconciliationController.PATH)).hasStatus(404);
		assertThat(this.staff.get(PATH)).hasStatusOk();
	}

	@Test
	void differencesAreShownWithTheirCustomer(@Autowired Reconciliation reconciliation,
			@Autowired RegistrySimulator registry) {
		DomainName name = this.shop.holds("diverso", "com", 50);
		LocalDate theirs = this.shop.today().plusDays(51);
		registry.adopt(List.of(SimulatedDomain.ours(name, theirs.minusYears(2), theirs)));
		reconciliation.run();
		assertThat(this.staff.get(ReconciliationController.PATH + "?q=" + name.ascii().toUpperCase(Locale.ROOT)))
			.bodyText()
			.contains(name.ascii(), "il registro dice", "senza risposta");
	}

	private String send(Map<String, String> fields) {
		return new String(this.staff.post(PATH, fields).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private String email() {
		return this.customer.person().email();
	}

}
