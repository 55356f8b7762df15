package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.catalog.BrokenRule;
import it.creditoprepagato.catalog.BrokenRule.Rule;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.customers.Profiles;
import it.creditoprepagato.domains.Acquisition.Registration;
import it.creditoprepagato.domains.Acquisition.TransferIn;
import it.creditoprepagato.domains.Clearance.Cleared;
import it.creditoprepagato.domains.DomainRefusal.AgainstRule;
import it.creditoprepagato.registrar.AuthCode;
import it.creditoprepagato.registrar.Availability;
import it.creditoprepagato.registrar.Instruction;
import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.registrar.Soundings;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What may be ordered today, what the registry would be told, and what stands against it.
 */
@DatabaseTest
class ClearancesTests {

	private static final Registrant AMERICAN = new Registrant("Rossi Inc.", "Main Street 1", "Boston", "MA", "02108",
			"US", null, "rossi@example.com", "+16175550100");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Clearances clearances;

	private Agency agency;

	@BeforeEach
	void open() {
		this.agency = Agency.in(this.context);
	}

	@Test
	void renewalByCommandCarriesTheRegistrysExpiry() {
		DomainName name = this.agency.holds("rinnovo", "com", 30);
		LocalDate expiry = this.agency.today().plusDays(30);
		assertThat(renewal(name, 2)).isEqualTo(cleared(new Instruction.Renew(name, expiry, 2, expiry.plusYears(2))));
	}

	@Test
	void renewalAtExpiryIsKept() {
		DomainName name = this.agency.holds("rinnovo", "it", 30);
		assertThat(renewal(name, 1))
			.isEqualTo(cleared(new Instruction.Keep(name, this.agency.today().plusDays(30).plusYears(1))));
	}

	@Test
	void renewalInGraceKeepsTheRegistrysOwn() {
		LocalDate expiry = this.agency.today().minusDays(10);
		DomainName gtld = this.agency.holds("grazia", "com", -10);
		DomainName it = this.agency.holds("grazia", "it", -10);
		DomainWarning inGrace = new DomainWarning.InGrace(expiry.plusDays(45));
		assertThat(renewal(gtld, 1)).isEqualTo(cleared(new Instruction.Keep(gtld, expiry.plusYears(1)), inGrace));
		assertThat(renewal(it, 1)).isEqualTo(
				cleared(new Instruction.Keep(it, expiry.plusYears(1)), new DomainWarning.InGrace(expiry.plusDays(15))));
		assertThat(renewal(gtld, 3))
			.isEqualTo(cleared(new Instruction.Renew(gtld, expiry.plusYears(1), 2, expiry.plusYears(3)), inGrace));
	}

	@Test
	void renewalOfWhatWasMeantToExpireIsWarnedOf() {
		DomainName name = this.agency.holds("ripensato", "it", 30);
		this.context.getBean(PortfolioSettings.class).prioritise(this.agency.id(), List.of(name), Priority.LET_EXPIRE);
		assertThat(renewal(name, 1))
			.isEqualTo(cleared(new Instruction.Keep(name, this.agency.today().plusDays(30).plusYears(1)),
					new DomainWarning.MeantToExpire()));
	}

	@Test
	void renewalPaidForAheadWaitsForTheRegistry() {
		LocalDate expiry = this.agency.today().plusDays(30);
		DomainName name = this.agency.holds(Agency.name("avanti", "it"), expiry.plusYears(1), expiry);
		assertThat(renewal(name, 1)).isEqualTo(new DomainRefusal.AlreadyRenewed(name, expiry.plusYears(1), expiry));
		LocalDate past = this.agency.today().minusDays(1);
		DomainName renewed = this.agency.holds(Agency.name("avanti", "it"), past.plusYears(1), past);
		assertThat(renewal(renewed, 1)).isEqualTo(cleared(new Instruction.Keep(renewed, past.plusYears(2))));
	}

	@ParameterizedTest
	@CsvSource({ "it, -16, REDEMPTION", "it, -46, PENDING_DELETE", "it, -51, GONE", "eu, -1, REDEMPTION" })
	void renewalIsRefusedAfterGrace(String tld, int days, DomainStatus status) {
		DomainName name = this.agency.holds("tardi", tld, days);
		assertThat(renewal(name, 1)).isEqualTo(new DomainRefusal.WrongStatus(name, Operation.RENEW, status));
	}

	@ParameterizedTest
	@CsvSource({ "it, 2, TERM, 1", "com, 11, TERM, 10", "com, 0, TERM, 10", "com, 10, TOTAL_YEARS, 10" })
	void renewalIsRefusedByTheRuleOfTheSuffix(String tld, int years, Rule rule, int figure) {
		DomainName name = this.agency.holds("regola", tld, 1);
		assertThat(renewal(name, years)).isEqualTo(new AgainstRule(new BrokenRule(rule, List.of(tld, figure))));
	}

	@Test
	void renewalIsRefusedWhenTheExpiryShownIsAnother() {
		DomainName name = this.agency.holds("cambiato", "com", 30);
		LocalDate expiry = this.agency.today().plusDays(30);
		assertThat(renewal(new Renewal(name, 1, expiry.minusYears(1))))
			.isEqualTo(new DomainRefusal.ExpiryChanged(name, expiry));
	}

	@Test
	void renewalIsRefusedWhileAnotherOperationIsInProgress() {
		DomainName name = this.agency.holds("occupata", "com", 30);
		this.agency.inTransaction(() -> this.agency.holdings()
			.claim(this.agency.id(), Operation.RENEW, Map.of(name, TimeOrderedId.next())));
		assertThat(renewal(name, 1)).isEqualTo(new DomainRefusal.InProgress(name));
	}

	@Test
	void renewalsOfManyAreToldInTheirOrder() {
		DomainName mine = this.agency.holds("mio", "it", 30);
		DomainName other = Agency.in(this.context).holds("altrui", "it", 30);
		LocalDate expiry = this.agency.today().plusDays(30);
		assertThat(this.clearances.renewals(this.agency.id(),
				List.of(new Renewal(other, 1, expiry), new Renewal(mine, 1, expiry))))
			.containsExactly(new DomainRefusal.NotHeld(other),
					cleared(new Instruction.Keep(mine, expiry.plusYears(1))));
	}

	@ParameterizedTest
	@CsvSource({ "com, 30, ACTIVE", "com, -1, EXPIRED", "com, -76, PENDING_DELETE", "com, -81, GONE" })
	void restoreIsRefusedOutsideRedemption(String tld, int days, DomainStatus status) {
		DomainName name = this.agency.holds("ripristino", tld, days);
		assertThat(restore(name)).isEqualTo(new DomainRefusal.WrongStatus(name, Operation.RESTORE, status));
	}

	@Test
	void restoreIsClearedInRedemption() {
		DomainName name = this.agency.holds("ripristino", "eu", -40);
		assertThat(restore(name))
			.isEqualTo(cleared(new Instruction.Restore(name), new DomainWarning.InRedemption(this.agency.today())));
	}

	@ParameterizedTest
	@EnumSource(Availability.class)
	void registrationGoesByTheRegistrysWord(Availability availability) {
		DomainName name = Agency.name("nuovo", "com");
		Registration wish = new Registration(name, 2, Agency.REGISTRANT, List.of());
		assertThat(acquisition(wish, availability)).isEqualTo(switch (availability) {
			case AVAILABLE -> cleared(new Instruction.Register(name, 2, Agency.REGISTRANT, List.of()));
			case TAKEN -> new DomainRefusal.Taken(name);
			case PREMIUM -> new DomainRefusal.Premium(name);
			case UNKNOWN -> new DomainRefusal.NotAscertained(name);
		});
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			ab.it       , 1 , LABEL_SHORT
			peña.it     , 1 , CHARACTERS
			abc.it      , 2 , TERM
			abc.us      , 1 , HOLDER_COUNTRY
			""")
	void registrationIsRefusedByTheRuleOfTheSuffix(String name, int years, Rule rule) {
		Registration wish = new Registration(DomainName.parse(name), years, Agency.REGISTRANT, List.of());
		assertThat(acquisition(wish, Availability.AVAILABLE)).isInstanceOfSatisfying(AgainstRule.class,
				(refusal) -> assertThat(refusal.rule().rule()).isEqualTo(rule));
	}

	@Test
	void suffixThatIsNotSoldIsRefused() {
		Registration wish = new Registration(DomainName.parse("esempio.roma.it"), 1, Agency.REGISTRANT, List.of());
		assertThat(acquisition(wish, Availability.AVAILABLE))
			.isEqualTo(new DomainRefusal.UnsupportedTld(new Tld("roma.it")));
	}

	@Test
	void transferIsRefusedWithoutAnAuthCodeOrAHolderWhoIsAdmitted() {
		DomainName name = Agency.name("trasferito", "it");
		assertThat(acquisition(new TransferIn(name, null, Agency.REGISTRANT), Availability.TAKEN))
			.isEqualTo(new AgainstRule(new BrokenRule(Rule.AUTH_CODE_MISSING, List.of("it"))));
		assertThat(acquisition(new TransferIn(name, new AuthCode("codice-1"), AMERICAN), Availability.TAKEN))
			.isEqualTo(new AgainstRule(new BrokenRule(Rule.HOLDER_COUNTRY, List.of("it", "US"))));
	}

	@Test
	void transferOfANameHeldHereIsRefused() {
		DomainName name = this.agency.holds("nostro", "com", 30);
		AuthCode code = new AuthCode("codice-1");
		assertThat(acquisition(new TransferIn(name, code, Agency.REGISTRANT), Availability.TAKEN))
			.isEqualTo(new DomainRefusal.Taken(name));
		DomainName elsewhere = Agency.name("altrove", "com");
		assertThat(acquisition(new TransferIn(elsewhere, code, Agency.REGISTRANT), Availability.TAKEN)).isEqualTo(
				cleared(new Instruction.Transfer(elsewhere, code, Agency.REGISTRANT), new DomainWarning.NotChecked()));
	}

	@Test
	void registrantIsTheCustomerUnlessAnotherIsNamed() {
		assertThat(Agency.REGISTRANT).isEqualTo(new Registrant("Agenzia Rossi S.r.l.", "Via Appia Nuova 1", "Roma",
				"RM", "00183", "IT", "00743110157", "fatture@rossi.example", "+390612345678"));
		assertThat(Registrants.of(Profiles.aBusinessOfBerlin()).taxCode()).isEqualTo("123456789");
		assertThat(Registrants.of(Profiles.aPersonOfBerlin()).taxCode()).isNull();
	}

	private Clearance renewal(DomainName name, int years) {
		return renewal(new Renewal(name, years, this.agency.shows(name).paidUntil()));
	}

	private Clearance renewal(Renewal wish) {
		return this.clearances.renewals(this.agency.id(), List.of(wish)).getFirst();
	}

	private Clearance restore(DomainName name) {
		return this.clearances.restores(this.agency.id(), List.of(name)).getFirst();
	}

	private Clearance acquisition(Acquisition wish, Availability availability) {
		Soundings soundings = new Soundings(Map.of(wish.name(), availability), Map.of());
		return this.clearances.acquisitions(List.of(wish), soundings).getFirst();
	}

	private static Cleared cleared(Instruction instruction, DomainWarning... warnings) {
		return new Cleared(instruction, List.of(warnings));
	}

}
