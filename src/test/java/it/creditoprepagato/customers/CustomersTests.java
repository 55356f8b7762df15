package it.creditoprepagato.customers;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Opening customers, changing their profiles, and the verified VAT number. */
@DatabaseTest
class CustomersTests {

	private static final Actor ACTOR = new Actor(Actor.Kind.USER, "0198");

	@Autowired
	private Customers customers;

	@Autowired
	private AuditTrail trail;

	static Stream<BillingProfile> everyKind() {
		return Stream.of(Profiles.aCompany(), Profiles.aSoleTrader(), Profiles.aPublicBody(), Profiles.aPerson(),
				Profiles.aBusinessOfBerlin(), Profiles.aPersonOfBerlin(), Profiles.aBusinessOfZurich());
	}

	@ParameterizedTest
	@MethodSource("everyKind")
	void profileIsFoundAsItWasOpened(BillingProfile profile) {
		Customer opened = this.customers.open(profile);
		assertThat(opened.profile()).isEqualTo(profile);
		assertThat(opened.hasVerifiedVatNumber()).isFalse();
		assertThat(this.customers.find(opened.id())).contains(opened);
	}

	@Test
	void nobodyIsFoundByAnUnknownId() {
		assertThat(this.customers.find(CustomerId.next())).isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.customers.get(CustomerId.next()));
	}

	@Test
	void changedProfileReplacesTheWholeOfTheOldOne() {
		Customer opened = this.customers.open(Profiles.aCompany());
		Customer changed = this.customers.changeProfile(opened.id(), Profiles.aPersonOfBerlin(), ACTOR);
		assertThat(changed).isEqualTo(new Customer(opened.id(), Profiles.aPersonOfBerlin(), null, opened.openedAt()));
		assertThat(this.customers.get(opened.id())).isEqualTo(changed);
	}

	@Test
	void trailKeepsBothProfilesOfAChange() {
		CustomerId id = this.customers.open(Profiles.aCompany()).id();
		this.customers.changeProfile(id, Profiles.aCompany(), ACTOR);
		this.customers.changeProfile(id, Profiles.aSoleTrader(), ACTOR);
		assertThat(this.trail.about(id, new AuditRecord.Subject("customer", id.toString()), 10)).singleElement()
			.satisfies((change) -> {
				assertThat(change.what().actor()).isEqualTo(ACTOR);
				assertThat(change.what().action()).isEqualTo("customers.profile-changed");
				assertThat(change.what().details().before()).isEqualTo(Profiles.aCompany().toString());
				assertThat(change.what().details().after()).isEqualTo(Profiles.aSoleTrader().toString());
			});
	}

	@Test
	void verifiedVatNumberStaysUntilItChanges() {
		CustomerId id = this.customers.open(Profiles.aBusinessOfBerlin()).id();
		assertThat(this.customers.vatNumberVerified(id, Profiles.OF_BERLIN_IN_UNION).hasVerifiedVatNumber()).isTrue();
		BillingProfile renamed = renamed(Profiles.aBusinessOfBerlin());
		assertThat(this.customers.changeProfile(id, renamed, ACTOR).hasVerifiedVatNumber()).isTrue();
		assertThat(this.customers.changeProfile(id, Profiles.aPersonOfBerlin(), ACTOR).hasVerifiedVatNumber())
			.isFalse();
		assertThat(this.customers.get(id).vatNumberVerifiedAt()).isNull();
	}

	@Test
	void answerAboutAnotherNumberVerifiesNothing() {
		CustomerId id = this.customers.open(Profiles.aBusinessOfBerlin()).id();
		Customer after = this.customers.vatNumberVerified(id,
				new UnionVatNumber("DE", new ForeignVatNumber("987654321")));
		assertThat(after.hasVerifiedVatNumber()).isFalse();
	}

	@Test
	void numberOutsideTheUnionIsNeverVerified() {
		CustomerId id = this.customers.open(Profiles.aBusinessOfZurich()).id();
		Customer after = this.customers.vatNumberVerified(id,
				new UnionVatNumber("CH", new ForeignVatNumber("CHE123456788")));
		assertThat(after.hasVerifiedVatNumber()).isFalse();
	}

	@Test
	void openingIsDatedToTheMicrosecond() {
		Customer opened = this.customers.open(Profiles.aCompany());
		assertThat(opened.openedAt().getNano() % 1_000).isZero();
		assertThat(Duration.between(opened.openedAt(), this.customers.get(opened.id()).openedAt())).isZero();
	}

	private static BillingProfile renamed(BillingProfile profile) {
		return new BillingProfile(profile.kind(), "Müller & Söhne GmbH", profile.address(), profile.numbers(),
				profile.sdi(), profile.contact());
	}

}
