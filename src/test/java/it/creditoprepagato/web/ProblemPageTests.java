package it.creditoprepagato.web;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The address of every problem explains it, in both languages. */
@ApiTest
class ProblemPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MessageSource messages;

	@ParameterizedTest
	@EnumSource
	void typeIsExplainedAtItsAddress(ProblemType type) {
		for (Locale language : new Locale[] { Locale.ITALIAN, Locale.ENGLISH }) {
			String meaning = this.messages.getMessage("web.problem." + type.slug(), null, language);
			assertThat(this.mvc.get().uri(type.address()).param("lang", language.getLanguage())).hasStatusOk()
				.hasContentTypeCompatibleWith("text/html")
				.bodyText()
				.contains(type.address(), meaning, Integer.toString(type.status()));
		}
	}

	@Test
	void otherTypesAreNotFound() {
		assertThat(this.mvc.get().uri("/problems/nothing")).hasStatus(404);
	}

}
