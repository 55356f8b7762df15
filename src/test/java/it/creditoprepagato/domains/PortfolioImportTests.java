package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.domains.ImportLine.Wishes;
import it.creditoprepagato.domains.ImportResult.Outcome;
import it.creditoprepagato.registrar.RegistrySimulator;
import it.creditoprepagato.registrar.SimulatedDomain;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What is with this registrar and nobody's comes into a portfolio, once, and nothing
 * else.
 */
@DatabaseTest
class PortfolioImportTests {

	private static final Actor ACTOR = Actor.system("test");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private PortfolioImport imports;

	@Autowired
	private Portfolio portfolio;

	private Agency agency;

	@BeforeEach
	void open() {
		this.agency = Agency.in(this.context);
	}

	@Test
	void whatIsHereIsTakenInWithTheRegistrysDates(@Autowired AuditTrail audit) {
		LocalDate expiry = this.agency.today().plusDays(100);
		DomainName name = registered("importa", "it", 100);
		PortfolioFile file = file(line(name, expiry.minusDays(1)));
		assertThat(this.imports.tryOut(this.agency.id(), file)).singleElement().satisfies((result) -> {
			assertThat(result.outcome()).isEqualTo(Outcome.ADDABLE);
			assertThat(result.isOfAnotherDay()).isTrue();
		});
		assertThat(this.portfolio.find(this.agency.id(), name)).isEmpty();
		assertThat(this.imports.take(this.agency.id(), file, ACTOR)).extracting(ImportResult::outcome)
			.containsExactly(Outcome.ADDED);
		HeldDomain held = this.agency.shows(name);
		assertThat(held.paidUntil()).isEqualTo(expiry);
		assertThat(held.registryExpiry()).isEqualTo(expiry);
		assertThat(held.autoRenew()).isEqualTo(AutoRenew.OFF);
		assertThat(audit.about(this.agency.id(), new AuditRecord.Subject("domain", name.ascii()), 10)).hasSize(1);
	}

	@Test
	void sameFileAgainChangesNothing() {
		PortfolioFile file = file(line(registered("due", "com", 100), null));
		this.imports.take(this.agency.id(), file, ACTOR);
		assertThat(this.imports.take(this.agency.id(), file, ACTOR)).extracting(ImportResult::outcome)
			.containsExactly(Outcome.UNCHANGED);
		assertThat(this.imports.tryOut(Agency.in(this.context).id(), file)).extracting(ImportResult::outcome)
			.containsExactly(Outcome.TAKEN);
	}

	@Test
	void linesAreJudgedOneByOne() {
		DomainName good = registered("buono", "com", 100);
		DomainName elsewhere = Agency.name("altrove", "com");
		DomainName unsold = DomainName.parse(elsewhere.label() + ".roma.it");
		PortfolioFile file = file(line(elsewhere, null), line(good, null), line(good, null), line(unsold, null),
				new ImportLine(6, "non_va", null, DomainName.Reason.CHARACTER, null, Wishes.NONE));
		List<ImportResult> results = this.imports.take(this.agency.id(), file, ACTOR);
		assertThat(results).extracting(ImportResult::outcome)
			.containsExactly(Outcome.ELSEWHERE, Outcome.ADDED, Outcome.REPEATED, Outcome.UNSUPPORTED,
					Outcome.UNREADABLE);
		assertThat(results.getLast().messageKey()).isEqualTo("domains.name.CHARACTER");
		assertThat(this.agency.shows(good).status()).isEqualTo(DomainStatus.ACTIVE);
	}

	/**
	 * The registry of .com shows a year more in the grace days, which nobody has paid
	 * for.
	 */
	@Test
	void graceDaysAreNotTakenForAYearPaidFor() {
		LocalDate expiry = this.agency.today().minusDays(10);
		DomainName name = registered("grazia", "com", -10);
		this.imports.take(this.agency.id(), file(line(name, expiry)), ACTOR);
		HeldDomain held = this.agency.shows(name);
		assertThat(held.status()).isEqualTo(DomainStatus.EXPIRED);
		assertThat(held.paidUntil()).isEqualTo(expiry);
		assertThat(held.registryExpiry()).isEqualTo(expiry.plusYears(1));
	}

	@Test
	void whatOurOwnColumnsSayIsSet() {
		DomainName kept = registered("tenuto", "com", 100);
		DomainName dropped = registered("lasciato", "com", 100);
		Tag roma = new Tag("roma");
		this.imports.take(this.agency.id(),
				file(wished(kept, new Wishes(AutoRenew.ON, Priority.CRITICAL, List.of(roma))),
						wished(dropped,
								new Wishes(AutoRenew.ON, Priority.LET_EXPIRE, List.of(roma, new Tag("lazio"))))),
				ACTOR);
		assertThat(this.agency.shows(kept)).returns(AutoRenew.ON, HeldDomain::autoRenew)
			.returns(Priority.CRITICAL, HeldDomain::priority)
			.returns(List.of(roma), HeldDomain::tags);
		assertThat(this.agency.shows(dropped)).returns(AutoRenew.OFF, HeldDomain::autoRenew)
			.returns(Priority.LET_EXPIRE, HeldDomain::priority)
			.returns(List.of(new Tag("lazio"), roma), HeldDomain::tags);
	}

	private static ImportLine wished(DomainName name, Wishes wishes) {
		return new ImportLine(2, name.unicode(), name, null, null, wishes);
	}

	@Test
	void manyComeInSomeAtATime() {
		List<DomainName> names = IntStream.range(0, 450).mapToObj((at) -> registered("molti", "eu", 50)).toList();
		PortfolioFile file = file(names.stream().map((name) -> line(name, null)).toArray(ImportLine[]::new));
		assertThat(this.imports.take(this.agency.id(), file, ACTOR))
			.allMatch((result) -> result.outcome() == Outcome.ADDED);
		assertThat(this.portfolio.counts(this.agency.id()).all()).isEqualTo(450);
	}

	@Test
	void fileThatIsTooLongIsRefused() {
		ImportLine[] lines = new ImportLine[PortfolioFile.MOST_LINES + 1];
		Arrays.fill(lines, line(Agency.name("riga", "it"), null));
		assertThatIllegalArgumentException().isThrownBy(() -> this.imports.tryOut(this.agency.id(), file(lines)));
	}

	private DomainName registered(String prefix, String tld, int days) {
		DomainName name = Agency.name(prefix, tld);
		LocalDate expiry = this.agency.today().plusDays(days);
		this.context.getBean(RegistrySimulator.class)
			.adopt(List.of(SimulatedDomain.ours(name, expiry.minusYears(3), expiry)));
		return name;
	}

	private static ImportLine line(DomainName name, @Nullable LocalDate expiry) {
		return new ImportLine(2, name.unicode(), name, null, expiry, Wishes.NONE);
	}

	private static PortfolioFile file(ImportLine... lines) {
		return new PortfolioFile(PortfolioFile.Format.OWN, List.of(lines));
	}

}
