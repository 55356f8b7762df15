package it.creditoprepagato.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Where signing in may lead. */
class NextPageTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/area-clienti", "/registrazione-domini?q=esempio.it&x=//a", "/a//b", "/%C3%A8" })
	void pageOfThisSiteIsOne(String path) {
		assertThat(NextPage.typed(path)).contains(new NextPage(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "area-clienti", "//altrove.example", "/\\altrove.example", "\\\\altrove.example",
			"https://altrove.example", "javascript:alert(1)", "/a\r\nLocation: x", "/a\\b", "/\t/altrove.example", "/è",
			"/{a}", "/a#b", "/<script>", " /a" })
	void anythingElseIsNone(String path) {
		assertThat(NextPage.typed(path)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new NextPage(path));
	}

	@Test
	void pathHasAtMost500Characters() {
		assertThat(NextPage.typed("/" + "x".repeat(499))).isPresent();
		assertThat(NextPage.typed("/" + "x".repeat(500))).isEmpty();
		assertThat(NextPage.typed("/" + "x".repeat(1_000_000))).isEmpty();
	}

}
