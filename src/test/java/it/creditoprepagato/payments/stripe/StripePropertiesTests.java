package it.creditoprepagato.payments.stripe;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What must be known of an account at Stripe. */
class StripePropertiesTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " " })
	void keyWithoutTheSecretOfTheEventsIsRefusedInASentence(String secret) {
		assertThatIllegalArgumentException().isThrownBy(() -> account("sk_test_1", secret))
			.withMessageContaining("STRIPE_WEBHOOK_SECRET");
	}

	@Test
	void withoutAKeyNothingIsNeeded() {
		assertThat(account("", "").apiBase()).isEqualTo("https://api.stripe.com");
	}

	@Test
	void secretsAreNotShown() {
		assertThat(account("sk_test_1", "whsec_1").toString()).doesNotContain("sk_test_1", "whsec_1");
	}

	private static StripeProperties account(String key, String secret) {
		return new StripeProperties(key, secret, "", Duration.ofMinutes(5), Duration.ofSeconds(20));
	}

}
