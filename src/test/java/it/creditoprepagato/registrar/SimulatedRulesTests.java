package it.creditoprepagato.registrar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.registrar.SimulatedDomain.AtExpiry;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the simulated registry does to a domain's dates, family by family. */
@DatabaseTest
class SimulatedRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	@Autowired
	private Catalog catalog;

	@ParameterizedTest
	@CsvSource(textBlock = """
			com, 2026-10-01, 2026-10-01, 1, 2027-10-01
			com, 2026-10-01, 2026-10-01, 9, 2035-10-01
			com, 2026-10-01, 2026-10-01, 10, NOT_ELIGIBLE_FOR_RENEWAL
			com, 2026-10-01, 2025-10-01, 1, PARAMETER_RANGE
			com, 2026-02-01, 2026-02-01, 1, PARAMETER_RANGE
			com, 2026-02-01, 2027-02-01, 1, 2028-02-01
			com, 2026-01-01, 2026-01-01, 1, STATUS_PROHIBITS
			com, 2025-12-01, 2025-12-01, 1, OBJECT_DOES_NOT_EXIST
			eu, 2026-10-01, 2026-10-01, 2, 2028-10-01
			eu, 2026-02-28, 2026-02-28, 1, STATUS_PROHIBITS
			it, 2026-10-01, 2026-10-01, 1, UNIMPLEMENTED_COMMAND
			""")
	void renewalMovesTheExpiryThatItCarries(String tld, LocalDate expiry, LocalDate carried, int years,
			String outcome) {
		expect(decide(ours(tld, expiry), new Instruction.Renew(name(tld), carried, years, TODAY)), outcome);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			it, 2026-10-01, 2026-10-01 KEEP
			it, 2026-02-20, 2027-02-20 KEEP
			it, 2026-02-01, STATUS_PROHIBITS
			com, 2026-02-01, 2027-02-01 KEEP
			com, 2026-10-01, NOT_ELIGIBLE_FOR_RENEWAL
			eu, 2026-02-28, STATUS_PROHIBITS
			""")
	void keepingLetsTheRegistrysOwnRenewalStand(String tld, LocalDate expiry, String outcome) {
		SimulatedRules.Decision decision = decide(ours(tld, expiry), new Instruction.Keep(name(tld), TODAY));
		String kept = (decision instanceof SimulatedRules.Changed changed) ? " " + changed.domain().atExpiry() : "";
		assertThat(outcome(decision) + kept).isEqualTo(outcome);
	}

	@Test
	void keptDomainIsRenewedByTheRegistryAtItsExpiry() {
		TldRules rules = this.catalog.rules(new Tld("it")).orElseThrow();
		SimulatedDomain kept = ours("it", TODAY.minusDays(1)).at(AtExpiry.KEEP);
		assertThat(kept.on(rules, TODAY).expiry()).isEqualTo(TODAY.minusDays(1).plusYears(1));
		assertThat(kept.on(rules, TODAY.plusYears(2)).expiry()).isEqualTo(TODAY.minusDays(1).plusYears(3));
		assertThat(kept.on(rules, TODAY.minusDays(1))).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			it, 2026-02-01, 2027-02-01
			it, 2026-02-20, STATUS_PROHIBITS
			com, 2026-01-01, 2027-01-01
			eu, 2026-02-01, 2027-02-01
			eu, 2026-10-01, STATUS_PROHIBITS
			""")
	void restoreBringsBackFromRedemptionAlone(String tld, LocalDate expiry, String outcome) {
		expect(decide(ours(tld, expiry), new Instruction.Restore(name(tld))), outcome);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			it, 2026-10-01, codice-1, 2027-03-01
			com, 2026-10-01, codice-1, 2027-10-01
			com, 2035-12-01, codice-1, 2036-03-01
			eu, 2026-10-01, codice-1, 2027-10-01
			co.uk, 2026-10-01, , 2026-10-01
			it, 2026-10-01, codice-2, INVALID_AUTH_INFO
			com, 2026-01-01, codice-1, STATUS_PROHIBITS
			""")
	void transferMovesTheExpiryAsTheSuffixHasIt(String tld, LocalDate expiry, String code, String outcome) {
		SimulatedDomain elsewhere = SimulatedDomain.elsewhere(name(tld), TODAY.minusYears(1), expiry, "codice-1");
		AuthCode authCode = (code != null) ? new AuthCode(code) : null;
		expect(decide(elsewhere, new Instruction.Transfer(name(tld), authCode, RegistryScene.REGISTRANT)), outcome);
	}

	@ParameterizedTest
	@CsvSource({ "com, 59, NOT_ELIGIBLE_FOR_TRANSFER", "com, 60, ", "it, 0, " })
	void youngDomainIsLocked(String tld, int days, ResultCode refusal) {
		SimulatedDomain young = SimulatedDomain.elsewhere(name(tld), TODAY.minusDays(days), TODAY.plusYears(1),
				"codice-1");
		SimulatedRules.Decision decision = decide(young,
				new Instruction.Transfer(name(tld), new AuthCode("codice-1"), RegistryScene.REGISTRANT));
		assertThat(decision instanceof SimulatedRules.Denied denied ? denied.code() : null).isEqualTo(refusal);
	}

	@Test
	void nameOfAnotherIsNeitherRenewedNorRegistered() {
		SimulatedDomain elsewhere = SimulatedDomain.elsewhere(name("com"), TODAY, TODAY.plusYears(1), "codice-1");
		expect(decide(elsewhere, new Instruction.Renew(name("com"), TODAY.plusYears(1), 1, TODAY)), "AUTHORIZATION");
		expect(decide(elsewhere, new Instruction.Register(name("com"), 1, RegistryScene.REGISTRANT, List.of())),
				"OBJECT_EXISTS");
	}

	private SimulatedRules.Decision decide(SimulatedDomain domain, Instruction instruction) {
		return new SimulatedRules(this.catalog.rules(domain.name().tld()).orElseThrow(), TODAY).decide(instruction,
				Optional.of(domain));
	}

	private static void expect(SimulatedRules.Decision decision, String outcome) {
		assertThat(outcome(decision)).isEqualTo(outcome);
	}

	/** The expiry after it, or why there is none. */
	private static String outcome(SimulatedRules.Decision decision) {
		return switch (decision) {
			case SimulatedRules.Changed changed -> changed.domain().expiry().toString();
			case SimulatedRules.Denied denied -> denied.code().name();
		};
	}

	private static SimulatedDomain ours(String tld, LocalDate expiry) {
		return SimulatedDomain.ours(name(tld), TODAY.minusYears(2), expiry);
	}

	private static DomainName name(String tld) {
		return DomainName.parse("esempio." + new Tld(tld));
	}

}
