package it.creditoprepagato;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text stands in both languages, is asked for, and is there when asked for. */
class MessagesTests {

	private static final Path MAIN = Path.of("src", "main");

	private static final Path MESSAGES = MAIN.resolve("resources").resolve("messages");

	/**
	 * The jobs of db-scheduler and the actions of the trail have names of the same kind.
	 */
	private static final Set<String> NOT_MESSAGES = Set.of("identity.forget-expired-links",
			"ledger.write-account-heads");

	@ParameterizedTest
	@MethodSource("modules")
	void languagesAreInStep(String module) {
		Map<String, String> italian = read(module + ".properties");
		Map<String, String> english = read(module + "_en.properties");
		assertThat(english).containsOnlyKeys(italian.keySet());
		assertThat(italian).allSatisfy((key, text) -> assertThat(differences(text, english.get(key))).isEmpty());
	}

	@ParameterizedTest
	@MethodSource("modules")
	void keysBeginWithTheirModule(String module) {
		assertThat(read(module + ".properties").keySet()).allMatch((key) -> key.startsWith(module + "."));
	}

	@Test
	void whatIsAskedForIsThere() {
		assertThat(asked().missing(keys())).isEmpty();
	}

	@Test
	void whatIsThereIsAskedFor() {
		assertThat(asked().unused(keys())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Mancano {0}   | Missing
			{0} di {1}    | {0} of {0}
			L'importo {0} | Amount {0}
			{0            | {0}
			Importo       | ""
			""")
	void stepRuleFindsDifferences(String italian, String english) {
		assertThat(differences(italian, english)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:text=\"#{web.absent}\">", "#{web.absent(${a})}", "#messages.msg('web.absent')",
			"say(\"web.absent\")" })
	void missingKeyIsFound(String source) {
		assertThat(AskedMessages.in(List.of(source), Set.of("web")).missing(Set.of("web.brand")))
			.containsExactly("web.absent");
	}

	@ParameterizedTest
	@ValueSource(strings = { "#{web.other}", "#{|web.status.${a}|}", "\"web.refusal.\" + this" })
	void unusedKeyIsFound(String source) {
		assertThat(AskedMessages.in(List.of(source), Set.of("web")).unused(Set.of("web.brand")))
			.containsExactly("web.brand");
	}

	@ParameterizedTest
	@ValueSource(strings = { "#{web.state.GOOD}", "#{|web.state.${a}|}", "\"web.state.\" + this" })
	void usedKeyIsNotCalledUnused(String source) {
		assertThat(AskedMessages.in(List.of(source), Set.of("web")).unused(Set.of("web.state.GOOD"))).isEmpty();
	}

	/** The same arguments, and nothing that MessageFormat would swallow. */
	private static List<String> differences(String italian, String english) {
		return Stream
			.of(arguments(italian).equals(arguments(english)) ? "" : "arguments of: " + english,
					isReadable(italian) ? "" : "unreadable: " + italian,
					isReadable(english) ? "" : "unreadable: " + english)
			.filter((finding) -> !finding.isEmpty())
			.toList();
	}

	private static Set<String> arguments(String text) {
		Set<String> found = new TreeSet<>();
		Pattern.compile("\\{(\\d+)").matcher(text).results().forEach((match) -> found.add(match.group(1)));
		return found;
	}

	private static boolean isReadable(String text) {
		if (text.isBlank()) {
			return false;
		}
		try {
			new MessageFormat(text);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
		return arguments(text).isEmpty() || !text.replace("''", "").contains("'");
	}

	private static AskedMessages asked() {
		try (Stream<Path> files = Files.walk(MAIN)) {
			List<String> sources = files.filter((file) -> file.toString().matches(".*\\.(java|html|txt)"))
				.map(MessagesTests::text)
				.toList();
			return AskedMessages.in(sources, new TreeSet<>(modules().toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> keys() {
		Set<String> keys = new TreeSet<>(NOT_MESSAGES);
		modules().forEach((module) -> keys.addAll(read(module + ".properties").keySet()));
		return keys;
	}

	static Stream<String> modules() {
		return Arrays.stream(MESSAGES.toFile().list())
			.filter((name) -> !name.contains("_"))
			.map((name) -> name.replace(".properties", ""))
			.sorted();
	}

	private static Map<String, String> read(String file) {
		Properties properties = new Properties();
		try (var reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> messages = new TreeMap<>();
		properties.forEach((key, text) -> messages.put(key.toString(), text.toString()));
		return messages;
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
