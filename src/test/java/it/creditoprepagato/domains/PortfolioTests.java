package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import it.creditoprepagato.domains.DomainSearch.Order;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What a customer sees of its domains. */
@DatabaseTest
class PortfolioTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Portfolio portfolio;

	private Agency agency;

	@BeforeEach
	void open() {
		this.agency = Agency.in(this.context);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			it  , 0   , ACTIVE
			it  , -1  , EXPIRED
			it  , -15 , EXPIRED
			it  , -16 , REDEMPTION
			it  , -46 , PENDING_DELETE
			it  , -51 , GONE
			com , -45 , EXPIRED
			com , -46 , REDEMPTION
			eu  , -1  , REDEMPTION
			eu  , -41 , GONE
			""")
	void statusGoesByTheDate(String tld, int days, DomainStatus status) {
		DomainName name = this.agency.holds("stato", tld, days);
		assertThat(this.agency.shows(name).status()).isEqualTo(status);
		assertThat(names(DomainSearch.held(10).in(Set.of(status)))).containsExactly(name);
		Set<DomainStatus> others = new HashSet<>(Set.of(DomainStatus.values()));
		others.remove(status);
		assertThat(names(DomainSearch.held(10).in(others))).isEmpty();
	}

	@Test
	void countsAreThoseOfTheTabs() {
		for (int days : new int[] { 0, 60, 61, 400, -1, -16, -46, -51 }) {
			this.agency.holds("conto", "it", days);
		}
		Agency.in(this.context).holds("altrui", "it", 10);
		assertThat(this.portfolio.counts(this.agency.id())).isEqualTo(new DomainCounts(2, 2, 4, 7));
	}

	@Test
	void domainOfAnotherIsNotFound() {
		DomainName name = Agency.in(this.context).holds("altrui", "com", 30);
		assertThat(this.portfolio.find(this.agency.id(), name)).isEmpty();
		assertThat(names(DomainSearch.held(10))).isEmpty();
	}

	@Test
	void pagesGoOnByNameWithoutGapsOrRepeats() {
		List<DomainName> held = new ArrayList<>();
		for (int i = 0; i < 23; i++) {
			held.add(this.agency.holds("pagina", (i % 2 == 0) ? "it" : "com", i));
		}
		assertThat(pages(DomainSearch.held(5))).containsExactlyElementsOf(held.stream().sorted().toList());
	}

	@Test
	void pagesGoOnByExpiryWithoutGapsOrRepeats() {
		List<DomainName> held = new ArrayList<>();
		for (int i = 0; i < 23; i++) {
			held.add(this.agency.holds("%02d-".formatted(i), "com", i / 3));
		}
		assertThat(pages(DomainSearch.held(4).byExpiry())).containsExactlyElementsOf(held);
	}

	@Test
	void pendingDomainsAreTheLatestOfAll() {
		List<DomainName> all = new ArrayList<>();
		for (int days : new int[] { -1, 3, 3, 40 }) {
			all.add(this.agency.holds("%02d-%d-".formatted(days + 1, all.size()), "com", days));
		}
		for (String prefix : List.of("a", "b", "c")) {
			all.add(this.agency.awaits(prefix, "com"));
		}
		assertThat(pages(new DomainSearch(DomainCriteria.HELD, Order.EXPIRY, null, 2))).containsExactlyElementsOf(all);
		assertThat(pages(new DomainSearch(DomainCriteria.HELD, Order.EXPIRY_DESCENDING, null, 2)))
			.containsExactlyElementsOf(all.reversed());
		assertThat(pages(DomainSearch.held(2).byExpiry())).containsExactlyElementsOf(all.subList(0, 4));
	}

	@Test
	void searchFindsPartsOfNamesInUnicodeAndAscii() {
		DomainName accented = this.agency.holds("perché-", "it", 30);
		DomainName plain = this.agency.holds("percento-", "com", 30);
		assertThat(names(DomainSearch.held(10).containing("CHÉ"))).containsExactly(accented);
		assertThat(names(DomainSearch.held(10).containing("xn--perch"))).containsExactly(accented);
		assertThat(names(DomainSearch.held(10).containing("perc"))).containsExactlyInAnyOrder(accented, plain);
		assertThat(names(DomainSearch.held(10).containing("per%"))).isEmpty();
		assertThat(names(DomainSearch.held(10).containing("per_"))).isEmpty();
		assertThat(names(DomainSearch.held(10).under(new Tld("com")))).containsExactly(plain);
	}

	@Test
	void expiringDomainsAreThosePaidForSoManyDaysMore() {
		DomainName soon = this.agency.holds("presto", "com", 60);
		this.agency.holds("tardi", "com", 61);
		this.agency.holds("scaduto", "com", -1);
		assertThat(names(DomainSearch.held(10).expiringWithin(60).byExpiry())).containsExactly(soon);
	}

	@Test
	void cursorIsReadAsItIsWritten() {
		DomainCursor byName = new DomainCursor(null, DomainName.parse("città.it"));
		DomainCursor byExpiry = new DomainCursor(LocalDate.of(2027, 3, 1), DomainName.parse("esempio.it"));
		assertThat(DomainCursor.parse(byName.toString())).contains(byName);
		assertThat(DomainCursor.parse(byExpiry.toString())).contains(byExpiry)
			.hasToString("Optional[2027-03-01_esempio.it]");
		for (String text : List.of("", "_", "2027-13-01_esempio.it", "2027-03-01_", "Esempio.it", "a'; --")) {
			assertThat(DomainCursor.parse(text)).as(text).isEmpty();
		}
		assertThatIllegalArgumentException().isThrownBy(() -> DomainSearch.held(10).after(byExpiry));
	}

	@Test
	void limitIsOneToTwoHundred() {
		assertThatIllegalArgumentException().isThrownBy(() -> DomainSearch.held(0));
		assertThatIllegalArgumentException().isThrownBy(() -> DomainSearch.held(201));
	}

	private List<DomainName> names(DomainSearch search) {
		return this.portfolio.search(this.agency.id(), search).domains().stream().map(HeldDomain::name).toList();
	}

	private List<DomainName> pages(DomainSearch search) {
		List<DomainName> names = new ArrayList<>();
		DomainPage page = this.portfolio.search(this.agency.id(), search);
		page.domains().forEach((domain) -> names.add(domain.name()));
		while (page.next() != null) {
			page = this.portfolio.search(this.agency.id(), search.after(page.next()));
			page.domains().forEach((domain) -> names.add(domain.name()));
		}
		return names;
	}

}
