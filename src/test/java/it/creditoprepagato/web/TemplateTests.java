package it.creditoprepagato.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates say what they mean. */
class TemplateTests {

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	/** Thymeleaf replaces before it decides, so the condition would be dropped. */
	private static final Pattern LOST_CONDITION = Pattern
		.compile("<[^<>]*\\bth:(if|unless|each|with)=\"[^\"]*\"[^<>]*\\bth:(replace|insert)="
				+ "|<[^<>]*\\bth:(replace|insert)=\"[^\"]*\"[^<>]*\\bth:(if|unless|with)=");

	@Test
	void fragmentIsChosenOutsideTheElementThatItReplaces() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			List<Path> lost = files.filter((file) -> file.toString().endsWith(".html"))
				.filter(TemplateTests::losesCondition)
				.toList();
			assertThat(lost).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<p th:if=\"${a}\" th:replace=\"~{b}\"></p>", "<p th:insert=\"~{b}\"\n th:if=\"${a}\"></p>",
					"<p class=\"c\" th:each=\"a : ${b}\" id=\"d\" th:replace=\"~{b}\"/>" })
	void ruleFindsLostConditions(String template) {
		assertThat(LOST_CONDITION.matcher(template).find()).isTrue();
	}

	private static boolean losesCondition(Path template) {
		try {
			return LOST_CONDITION.matcher(Files.readString(template)).find();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
