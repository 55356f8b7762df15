package it.creditoprepagato.domains;

import java.util.List;
import java.util.Set;

import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Switches and tags are set on the customer's own domains only, and found again. */
@DatabaseTest
class PortfolioSettingsTests {

	private static final Tag ROSSI = new Tag("studio rossi");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PortfolioSettings settings;

	@Autowired
	private Portfolio portfolio;

	private Agency agency;

	@BeforeEach
	void open() {
		this.agency = Agency.in(this.context);
	}

	@Test
	void switchIsSetOnOnesOwnDomainsOnly() {
		DomainName mine = this.agency.holds("mio", "it", 30);
		DomainName second = this.agency.holds("secondo", "it", 30);
		Agency other = Agency.in(this.context);
		DomainName anothers = other.holds("altrui", "it", 30);
		assertThat(this.settings.autoRenew(this.agency.id(), List.of(mine, second, anothers), AutoRenew.ON))
			.isEqualTo(2);
		assertThat(this.settings.autoRenew(this.agency.id(), List.of(mine), AutoRenew.ON)).isZero();
		assertThat(this.agency.shows(mine).autoRenew()).isEqualTo(AutoRenew.ON);
		assertThat(other.shows(anothers).autoRenew()).isEqualTo(AutoRenew.OFF);
		assertThat(this.settings.autoRenew(this.agency.id(), List.of(mine), AutoRenew.OFF)).isOne();
		assertThat(found(DomainCriteria.HELD.switched(AutoRenew.ON))).containsExactly(second);
	}

	@Test
	void tagIsPutOnTakenOffAndFound() {
		DomainName mine = this.agency.holds("mio", "it", 30);
		DomainName second = this.agency.holds("secondo", "it", 30);
		assertThat(this.settings.tag(this.agency.id(), List.of(mine, second), ROSSI)).isEqualTo(2);
		assertThat(this.settings.tag(this.agency.id(), List.of(mine), ROSSI)).isZero();
		assertThat(this.settings.tag(this.agency.id(), List.of(mine), new Tag("à"))).isOne();
		assertThat(this.settings.tag(this.agency.id(), List.of(mine), new Tag("a"))).isOne();
		assertThat(this.agency.shows(mine).tags()).extracting(Tag::value).containsExactly("a", "studio rossi", "à");
		assertThat(this.settings.tags(this.agency.id())).extracting(Tag::value)
			.containsExactly("a", "studio rossi", "à");
		assertThat(found(DomainCriteria.HELD.tagged(ROSSI))).containsExactlyInAnyOrder(mine, second);
		assertThat(this.settings.untag(this.agency.id(), List.of(mine, second), ROSSI)).isEqualTo(2);
		assertThat(found(DomainCriteria.HELD.tagged(ROSSI))).isEmpty();
		assertThat(this.settings.tags(Agency.in(this.context).id())).isEmpty();
	}

	@Test
	void domainHasTenTagsAtMost() {
		DomainName mine = this.agency.holds("mio", "it", 30);
		for (int number = 0; number < Tag.MOST; number++) {
			assertThat(this.settings.tag(this.agency.id(), List.of(mine), new Tag("t" + number))).isOne();
		}
		assertThat(this.settings.tag(this.agency.id(), List.of(mine), ROSSI)).isZero();
		JdbcTemplate database = this.context.getBean(JdbcTemplate.class);
		String name = mine.ascii();
		for (String tags : List.of("array_fill('x'::text, ARRAY[11])", "ARRAY['']", "ARRAY[repeat('x', 31)]")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
					() -> database.update("UPDATE domains.domain SET tags = " + tags + " WHERE name = ?", name));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "1234567890123456789012345678901", "a\nb", "a,b", "a\u0000", "<b>", "💩" })
	void whatCanBeNoTagIsNone(String typed) {
		assertThat(Tag.parse(typed)).isEmpty();
		assertThat(Tag.parse("  Studio   ROSSI & figli ")).contains(new Tag("studio rossi & figli"));
	}

	@Test
	void listsAreReadInEitherDirection() {
		List<DomainName> held = Set.of(10, 20, 30, 40, 50)
			.stream()
			.sorted()
			.map((days) -> this.agency.holds("verso" + days, "it", days))
			.toList();
		for (DomainSearch.Order order : List.of(DomainSearch.Order.NAME_DESCENDING,
				DomainSearch.Order.EXPIRY_DESCENDING)) {
			DomainSearch search = new DomainSearch(DomainCriteria.HELD, order, null, 2);
			DomainPage first = this.portfolio.search(this.agency.id(), search);
			DomainPage second = this.portfolio.search(this.agency.id(), search.after(first.next()));
			DomainPage third = this.portfolio.search(this.agency.id(), search.after(second.next()));
			assertThat(List.of(first, second, third)).flatExtracting(DomainPage::domains)
				.extracting(HeldDomain::name)
				.containsExactlyElementsOf(held.reversed());
			assertThat(third.next()).isNull();
		}
	}

	private List<DomainName> found(DomainCriteria criteria) {
		return this.portfolio
			.search(this.agency.id(), new DomainSearch(criteria, DomainSearch.Order.NAME, null, DomainSearch.MOST))
			.domains()
			.stream()
			.map(HeldDomain::name)
			.toList();
	}

}
