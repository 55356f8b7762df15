package it.creditoprepagato.identity;

import java.util.UUID;

import it.creditoprepagato.shared.Sha256;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Making, finding and ending keys. */
@DatabaseTest
class ApiKeysTests {

	private final CustomerId customer = CustomerId.next();

	private final ApiKeySecret secret = ApiKeySecret.random();

	@Autowired
	private ApiKeys keys;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void keyIsFoundByItsText() {
		UUID id = this.keys.create(this.customer, "negozio", this.secret);
		ApiCaller caller = this.keys.find(this.secret.value()).orElseThrow().caller();
		assertThat(caller).isEqualTo(new ApiCaller(this.customer, id));
		assertThat(caller.actor()).isEqualTo(new Actor(Actor.Kind.API_KEY, id.toString()));
	}

	@Test
	void onlyTheHashIsKept() {
		UUID id = this.keys.create(this.customer, "negozio", this.secret);
		String stored = this.jdbc.sql("SELECT h::text FROM identity.api_key_hash h WHERE key_id = ?")
			.param(id)
			.query(String.class)
			.single();
		assertThat(stored).contains(Sha256.hex(this.secret.value())).doesNotContain(this.secret.value());
		assertThat(this.secret.toString()).doesNotContain(this.secret.value());
	}

	@Test
	void revokedKeyIsFoundNoMore() {
		UUID id = this.keys.create(this.customer, "negozio", this.secret);
		assertThat(this.keys.revoke(this.customer, id)).isTrue();
		assertThat(this.keys.revoke(this.customer, id)).isTrue();
		assertThat(this.keys.find(this.secret.value())).isEmpty();
	}

	@Test
	void keyOfSomebodyElseCannotBeRevoked() {
		UUID id = this.keys.create(this.customer, "negozio", this.secret);
		assertThat(this.keys.revoke(CustomerId.next(), id)).isFalse();
		assertThat(this.keys.find(this.secret.value())).isPresent();
	}

	@Test
	void secretIsUsedOnceEvenAfterItsEnd() {
		UUID id = this.keys.create(this.customer, "negozio", this.secret);
		this.keys.revoke(this.customer, id);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.keys.create(CustomerId.next(), "altro", this.secret));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "cpk_", "cpk_nessuno", "CPK_demo", "cpk_\u0000", "cpk_a b", "cpk_è", "Bearer cpk_x" })
	void anythingElseFindsNobody(String text) {
		assertThat(this.keys.find(text)).isEmpty();
	}

	@Test
	void veryLongTextFindsNobody() {
		assertThat(this.keys.find("cpk_" + "x".repeat(1_000_000))).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new ApiKeySecret("cpk_" + "x".repeat(101)));
	}

}
