package it.creditoprepagato.identity;

import java.util.UUID;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import org.junit.jupiter.api.Test;

import org.springframework.core.serializer.support.SerializationDelegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Who stands behind a request. */
class SignedInTests {

	private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");

	private static final CustomerId CUSTOMER = CustomerId.next();

	private final SignedIn member = new SignedIn(ID, "Mario", "m@example.it", Role.CUSTOMER, CUSTOMER.value());

	private final SignedIn colleague = new SignedIn(ID, "Anna", "a@example.it", Role.STAFF, null);

	@Test
	void memberActsAsAUserOfItsCustomer() {
		assertThat(this.member.customerId()).isEqualTo(CUSTOMER);
		assertThat(this.member.actor()).isEqualTo(new Actor(Actor.Kind.USER, ID.toString()));
	}

	@Test
	void colleagueActsAsStaffOfNoCustomer() {
		assertThat(this.colleague.isStaff()).isTrue();
		assertThat(this.colleague.actor()).isEqualTo(new Actor(Actor.Kind.STAFF, ID.toString()));
		assertThatIllegalStateException().isThrownBy(this.colleague::customerId);
	}

	@Test
	void nobodyIsOnBothSidesOfTheCounter() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SignedIn(ID, "Anna", "a@example.it", Role.STAFF, CUSTOMER.value()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SignedIn(ID, "Mario", "m@example.it", Role.CUSTOMER, null));
	}

	@Test
	void sessionKeepsIt() throws Exception {
		SerializationDelegate session = new SerializationDelegate(getClass().getClassLoader());
		assertThat(session.deserializeFromByteArray(session.serializeToByteArray(this.member))).isEqualTo(this.member);
	}

}
