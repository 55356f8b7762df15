package it.creditoprepagato.identity.web;

import java.time.Duration;
import java.util.Locale;

import it.creditoprepagato.identity.web.SignInRefusal.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How the wait is said to people. */
class SignInRefusalTests {

	@ParameterizedTest
	@CsvSource({ "it,1,un minuto", "it,60,un minuto", "it,61,2 minuti", "it,900,15 minuti", "en,1,one minute",
			"en,90,2 minutes" })
	void waitIsSaidInBegunMinutes(Locale language, long seconds, String words) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/identity");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		Object[] minutes = {
				new SignInRefusal("a@example.it", Reason.THROTTLED, Duration.ofSeconds(seconds)).minutes() };
		assertThat(messages.getMessage("identity.sign-in.throttled", minutes, language)).contains(words);
	}

	@Test
	void veryLongAddressIsCut() {
		assertThat(new SignInRefusal("x".repeat(1_000_000), Reason.WRONG, null).email()).hasSize(254);
	}

}
