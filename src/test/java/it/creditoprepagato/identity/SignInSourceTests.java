package it.creditoprepagato.identity;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts as the same source of attempts. */
class SignInSourceTests {

	@Test
	void accountIsTheNameWhateverItsCapitals() {
		assertThat(source("A@Example.it").account()).isEqualTo(source("a@example.it ").account());
		assertThat(source("nessuno").account()).isNotEqualTo(source("a@example.it").account());
	}

	@Test
	void mailIsCountedApart() {
		EmailAddress email = EmailAddress.typed("a@example.it").orElseThrow();
		assertThat(SignInSource.ofMail(email, "x").account()).isNotEqualTo(source("a@example.it").account());
		assertThat(SignInSource.ofMail(email, "x").network()).isNotEqualTo(source("a@example.it").network());
	}

	private static SignInSource source(String email) {
		return SignInSource.of(email, "x");
	}

}
