package it.creditoprepagato.portal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import it.creditoprepagato.shared.DomainName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people type into the one box is read as the names they mean. */
class NameSearchTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "uno.it due.com", "uno.it,due.com", "uno.it;\n due.com", "Vorrei UNO.IT, oppure (due.com).",
					"http://www.uno.it/pagina https://due.com/", "“uno.it” e «due.com»!", "uno.it uno.it due.com" })
	void namesInASentenceAreLookedForAsTheyAre(String typed) {
		assertThat(texts(NameSearch.read(typed))).containsExactly("uno.it", "due.com");
	}

	@Test
	void wordIsLookedForUnderTheCommonSuffixes() {
		assertThat(texts(NameSearch.read("Città"))).startsWith("xn--citt-3na.it", "xn--citt-3na.com").hasSize(6);
	}

	@Test
	void wordsAreLookedForTogetherFirst() {
		assertThat(texts(NameSearch.read("pizzeria da mario"))).startsWith("pizzeriadamario.it", "pizzeriadamario.com")
			.contains("pizzeria-da-mario.it", "pizzeria.it", "mario.it")
			.doesNotContain("da.it");
	}

	@Test
	void abbreviationIsNoName() {
		assertThat(texts(NameSearch.read("Officine Rossi S.r.l."))).startsWith("officinerossisrl.it")
			.contains("officine-rossi-srl.it", "officine.it", "rossi.it");
	}

	@Test
	void pictureIsToldNotLost() {
		NameSearch search = NameSearch.read("🍕.it");
		assertThat(search.names()).isEmpty();
		assertThat(search.unreadable()).containsOnlyKeys("🍕.it");
	}

	@Test
	void whatCanBeNoNameSaysWhy() {
		NameSearch search = NameSearch.read("uno.it non_va.it " + "a".repeat(64) + ".it nessuna.estensionefalsa");
		assertThat(texts(search)).containsExactly("uno.it");
		assertThat(search.unreadable().values()).containsExactly("domains.name.CHARACTER",
				"domains.name.LABEL_TOO_LONG", "domains.name.UNKNOWN_SUFFIX");
	}

	@Test
	void onlySoManyAreLookedForAtOnce() {
		String many = IntStream.range(0, 60)
			.mapToObj((number) -> "n" + number + ".it")
			.collect(Collectors.joining(" "));
		assertThat(NameSearch.read(many).names()).hasSize(NameSearch.MOST);
		assertThat(NameSearch.read(many).isCut()).isTrue();
		assertThat(NameSearch.read("a".repeat(1_000_000)).names()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "...", ",;", "\u0000", "\uD83D", "💩", "-", "http://" })
	void nothingIsNothing(String typed) {
		assertThat(NameSearch.read(typed).names()).isEmpty();
	}

	private static List<String> texts(NameSearch search) {
		return search.names().stream().map(DomainName::ascii).toList();
	}

}
