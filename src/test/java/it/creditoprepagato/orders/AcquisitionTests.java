package it.creditoprepagato.orders;

import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.domains.DomainRefusal;
import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that come: registered, transferred, restored. */
@DatabaseTest
class AcquisitionTests {

	@Autowired
	private ApplicationContext context;

	private Shop shop;

	@BeforeEach
	void open(@Autowired Agencies agencies) {
		this.shop = new Shop(this.context, agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30"));
	}

	@Test
	void registrationIsPendingThenHeldAndPaid() {
		DomainName name = Shop.aName("nuovo", "com");
		Placement placement = this.shop.places(registration(name, 2));
		assertThat(this.shop.shows(name).status()).isEqualTo(DomainStatus.PENDING);
		this.shop.registryWorks();
		LocalDate expiry = this.shop.today().plusYears(2);
		assertThat(this.shop.line(placement).state())
			.isEqualTo(new DomainOperation.State(OperationStatus.COMPLETED, null, null, expiry));
		assertThat(this.shop.shows(name)).hasFieldOrPropertyWithValue("paidUntil", expiry)
			.hasFieldOrPropertyWithValue("status", DomainStatus.ACTIVE);
		assertPaid(EntryKind.REGISTRATION, "59.00");
	}

	@Test
	void refusedRegistrationLeavesNoDomain() {
		DomainName name = Shop.aName("rifiuto-", "com");
		Placement placement = this.shop.places(registration(name, 1));
		this.shop.registryWorks();
		assertThat(this.shop.line(placement).state().reason()).isEqualTo("registrar.result.POLICY");
		assertThat(this.context.getBean(Portfolio.class).find(this.shop.customer(), name)).isEmpty();
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("81.30"), Money.ZERO));
	}

	@Test
	void takenAndPremiumNamesAreRefusedBeforeMoneyMoves() {
		DomainName taken = Shop.aName("occupato-", "com");
		DomainName premium = Shop.aName("premium-", "com");
		assertThat(this.shop.places(registration(taken, 1))).isEqualTo(refused(new DomainRefusal.Taken(taken)));
		assertThat(this.shop.places(registration(premium, 1))).isEqualTo(refused(new DomainRefusal.Premium(premium)));
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
	}

	@Test
	void transferBringsTheDomainAndAddsItsYear() {
		DomainName name = Shop.aName("trasferito", "com");
		Placement placement = this.shop.places(new TransferDomain(name, "segreto-12", Told.NOTHING));
		this.shop.registryWorks();
		assertThat(this.shop.line(placement).state().status()).isEqualTo(OperationStatus.COMPLETED);
		assertThat(this.shop.shows(name).paidUntil()).isEqualTo(this.shop.today().plusMonths(7).plusYears(1));
		assertPaid(EntryKind.TRANSFER, "70.40");
	}

	@Test
	void transferWithAWrongCodeGivesTheCreditBack() {
		Placement placement = this.shop
			.places(new TransferDomain(Shop.aName("trasferito", "com"), "sbagliato", Told.NOTHING));
		this.shop.registryWorks();
		assertThat(this.shop.line(placement).state().reason()).isEqualTo("registrar.result.INVALID_AUTH_INFO");
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse("81.30"), Money.ZERO));
	}

	@Test
	void restoreBringsTheDomainBack() {
		DomainName name = this.shop.holds("perso", "com", -50);
		Placement placement = this.shop.places(new RestoreDomain(name, Told.NOTHING));
		this.shop.registryWorks();
		assertThat(this.shop.line(placement).state().status()).isEqualTo(OperationStatus.COMPLETED);
		assertThat(this.shop.shows(name).status()).isEqualTo(DomainStatus.ACTIVE);
		assertPaid(EntryKind.RESTORE, "6.30");
	}

	private void assertPaid(EntryKind kind, String left) {
		assertThat(this.shop.agency().statement().getLast().kind()).isEqualTo(kind);
		assertThat(this.shop.credit()).isEqualTo(new Credit(Money.parse(left), Money.ZERO));
	}

	private static RegisterDomain registration(DomainName name, int years) {
		return new RegisterDomain(name, years, RegisterDomain.Holder.CUSTOMER, Told.NOTHING);
	}

	private static Placement refused(DomainRefusal why) {
		return new Placement.NothingPlaced(List.of(new LineOutcome.Refused(new LineRefusal.OfDomain(why))));
	}

}
