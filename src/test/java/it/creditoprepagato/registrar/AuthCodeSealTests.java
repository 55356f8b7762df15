package it.creditoprepagato.registrar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Auth codes are sealed under the key from outside, and under no other. */
class AuthCodeSealTests {

	private final AuthCodeSeal seal = new AuthCodeSeal(
			new RegistrarProperties("dGhlIHRlc3RzJyBrZXkgaGFzIDMyIGJ5dGVzLCB0b28="));

	@Test
	void sealedCodeIsOpenedAgainAndLooksDifferentEachTime() {
		AuthCode code = new AuthCode("segreto-12");
		assertThat(this.seal.open(this.seal.seal(code))).isEqualTo(code);
		assertThat(this.seal.seal(code)).isNotEqualTo(this.seal.seal(code));
		assertThat(code).hasToString("…");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "c2hvcnQ=", "no Base64!" })
	void keyThatIsNoneIsNamedAtTheStart(String key) {
		assertThatIllegalStateException().isThrownBy(() -> new AuthCodeSeal(new RegistrarProperties(key)))
			.withMessageContaining("credito.registrar.auth-code-key");
	}

}
