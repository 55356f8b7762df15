package it.creditoprepagato.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts as the same source of attempts. */
class SignInSourceTests {

	@ParameterizedTest
	@CsvSource({ "203.0.113.7,203.0.113.7,true", "203.0.113.7,203.0.113.8,false", "2001:db8::1,2001:db8::ffff,true",
			"2001:db8:0:1::1,2001:db8:0:2::1,false", "unknown,unknown,true", "unknown,203.0.113.7,false" })
	void networkIsOneSubscribers(String one, String other, boolean same) {
		assertThat(source("a@example.it", one).network().equals(source("a@example.it", other).network()))
			.isEqualTo(same);
	}

	@Test
	void accountIsTheNameWhateverItsCapitals() {
		assertThat(source("A@Example.it", "x").account()).isEqualTo(source("a@example.it ", "x").account());
		assertThat(source("nessuno", "x").account()).isNotEqualTo(source("a@example.it", "x").account());
	}

	@Test
	void bucketsTellNeitherNameNorAddressAndAreShort() {
		SignInSource source = source("a@example.it".repeat(10_000), "203.0.113.7");
		assertThat(source.account()).matches("account:[0-9a-f]{64}");
		assertThat(source.network()).matches("network:[0-9a-f]{64}");
	}

	private static SignInSource source(String email, String address) {
		return SignInSource.of(email, address);
	}

}
