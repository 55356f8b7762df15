package it.creditoprepagato.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import it.creditoprepagato.identity.Registration.EmailTaken;
import it.creditoprepagato.identity.Registration.Registered;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Language;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Registering people. */
@DatabaseTest
class UsersTests {

	@Autowired
	private Users users;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void memberIsKeptWithAddressMembershipAndArgon2idHash() {
		String email = People.anEmail();
		CustomerId customer = CustomerId.next();
		UUID id = ((Registered) this.users.register(customer, People.aUser(email))).userId();
		Map<String, Object> row = rows(email).getFirst();
		assertThat(row).containsEntry("user_id", id)
			.containsEntry("role", "CUSTOMER")
			.containsEntry("display_name", "Mario Rossi")
			.containsEntry("customer_id", customer.value());
		assertThat((String) row.get("password_hash")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
			.doesNotContain(People.PASSWORD);
	}

	@Test
	void colleagueIsOfNoCustomer() {
		String email = People.anEmail();
		this.users.createStaff(People.aUser(email));
		assertThat(rows(email).getFirst()).containsEntry("role", "STAFF").containsEntry("customer_id", null);
	}

	@Test
	void addressThatIsTakenRegistersNobody() {
		String email = People.anEmail();
		CustomerId second = CustomerId.next();
		this.users.createStaff(People.aUser(email));
		long before = accounts();
		assertThat(this.users.register(second, People.aUser(email))).isEqualTo(new EmailTaken());
		assertThat(this.users.createStaff(People.aUser(email))).isEqualTo(new EmailTaken());
		assertThat(accounts()).isEqualTo(before);
		assertThat(rows(email)).singleElement().satisfies((row) -> assertThat(row).containsEntry("role", "STAFF"));
		assertThat(this.jdbc.sql("SELECT count(*) FROM identity.membership WHERE customer_id = ?")
			.param(second.value())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void languageOfMailsIsItalianUntilAnotherIsChosen() {
		String email = People.anEmail();
		UUID id = ((Registered) this.users.register(CustomerId.next(), People.aUser(email))).userId();
		assertThat(this.users.language(id)).isEqualTo(Language.IT);
		this.users.speak(id, Language.EN);
		assertThat(this.users.language(id)).isEqualTo(Language.EN);
		assertThat(rows(email).getFirst()).containsEntry("language", "EN").containsEntry("display_name", "Mario Rossi");
	}

	@Test
	void addresseesAreThoseWhoseAddressIsKnownToBeTheirs() {
		CustomerId customer = CustomerId.next();
		String known = People.anEmail();
		this.users.register(customer, People.aUser(known));
		this.users.signUp(new SignUp(People.aUser(People.anEmail()), Language.EN, null), UUID.randomUUID().toString(),
				() -> customer);
		assertThat(this.users.addressees(customer))
			.containsExactly(new Addressee(customer, new EmailAddress(known), Language.IT));
		assertThat(this.users.addressees(CustomerId.next())).isEmpty();
	}

	@Test
	void equalPasswordsHaveDifferentHashes() {
		String one = People.anEmail();
		String other = People.anEmail();
		this.users.createStaff(People.aUser(one));
		this.users.createStaff(People.aUser(other));
		assertThat(rows(one).getFirst().get("password_hash")).isNotEqualTo(rows(other).getFirst().get("password_hash"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 11, 201 })
	void passwordTooShortOrTooLongCannotBeChosen(int length) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Password("x".repeat(length)));
	}

	@Test
	void passwordIsNeverPrinted() {
		assertThat(People.aUser("a@example.it").toString()).doesNotContain(People.PASSWORD);
		assertThat(new Credentials("a@example.it", People.PASSWORD).toString()).doesNotContain(People.PASSWORD);
	}

	private List<Map<String, Object>> rows(String email) {
		return this.jdbc.sql("""
				SELECT u.*, m.customer_id FROM identity.user_email e JOIN identity.user_account u USING (user_id)
				  LEFT JOIN identity.membership m USING (user_id) WHERE e.email = ?""")
			.param(email)
			.query()
			.listOfRows();
	}

	private long accounts() {
		return this.jdbc.sql("SELECT count(*) FROM identity.user_account").query(Long.class).single();
	}

}
