package it.creditoprepagato.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What somebody can sign in by. */
class EmailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "agenzia@example.it", " Agenzia@Example.IT ", "AGENZIA@EXAMPLE.IT" })
	void capitalsAndSpaceAroundMakeNoOtherAddress(String typed) {
		assertThat(EmailAddress.typed(typed)).contains(new EmailAddress("agenzia@example.it"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "agenzia", "agenzia@localhost", "@example.it", "a b@example.it", "a@b@example.it",
			"a@example.it\u0000", "a\r\nbcc:x@example.it", "è@example.it", "a@èxample.it" })
	void anythingElseIsNone(String typed) {
		assertThat(EmailAddress.typed(typed)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(typed));
	}

	@Test
	void addressIsBuiltInLowerCaseOnly() {
		assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("Agenzia@example.it"));
	}

	@Test
	void addressHasAtMost254Characters() {
		String domain = "@" + "x.".repeat(90) + "it";
		assertThat(EmailAddress.typed("a".repeat(64) + domain)).isPresent();
		assertThat(EmailAddress.typed("a".repeat(65) + domain)).isEmpty();
		assertThat(EmailAddress.typed("a".repeat(1_000_000) + domain)).isEmpty();
	}

}
