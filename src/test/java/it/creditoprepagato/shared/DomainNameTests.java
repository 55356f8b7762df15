package it.creditoprepagato.shared;

import java.util.Random;

import it.creditoprepagato.shared.DomainName.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is a domain name, what is not, and why not. */
class DomainNameTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			esempio.it            , esempio.it         , esempio.it     , it
			ESEMPIO.IT            , esempio.it         , esempio.it     , it
			esempio.it.           , esempio.it         , esempio.it     , it
			esempio。it           , esempio.it         , esempio.it     , it
			' esempio.it '        , esempio.it         , esempio.it     , it
			ｅｓｅｍｐｉｏ.it        , esempio.it         , esempio.it     , it
			città.it              , xn--citt-3na.it    , città.it       , it
			CITTÀ.IT              , xn--citt-3na.it    , città.it       , it
			xn--citt-3na.it       , xn--citt-3na.it    , città.it       , it
			XN--CITT-3NA.it       , xn--citt-3na.it    , città.it       , it
			straße.it             , xn--strae-oqa.it   , straße.it      , it
			esem\u00ADpio.it      , esempio.it         , esempio.it     , it
			esempio.co.uk         , esempio.co.uk      , esempio.co.uk  , co.uk
			esempio.roma.it       , esempio.roma.it    , esempio.roma.it, roma.it
			a--b.com              , a--b.com           , a--b.com       , com
			日本語.com             , xn--wgv71a119e.com , 日本語.com      , com
			кот.com               , xn--j1aim.com      , кот.com        , com
			3.eu                  , 3.eu               , 3.eu           , eu
			""")
	void nameIsKeptInAsciiAndShownInUnicode(String typed, String ascii, String unicode, String tld) {
		DomainName name = DomainName.parse(typed);
		assertThat(name.ascii()).isEqualTo(ascii);
		assertThat(name.unicode()).isEqualTo(unicode);
		assertThat(name.tld()).isEqualTo(new Tld(tld));
		assertThat(name.label() + "." + tld).isEqualTo(unicode);
		assertThat(new DomainName(ascii)).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			''                    , EMPTY
			'   '                 , EMPTY
			.                     , EMPTY
			..it                  , EMPTY
			esempio..it           , EMPTY
			.esempio.it           , EMPTY
			xn--aaaaaaa.it        , PUNYCODE
			xn--.it               , PUNYCODE
			xn--esempio-.it       , PUNYCODE
			xn--strasse-.it       , PUNYCODE
			xn--CITTÀ.it          , PUNYCODE
			'uno due.it'          , CHARACTER
			uno_due.it            , CHARACTER
			uno/due.it            , CHARACTER
			a@b.it                , CHARACTER
			☕.com                , CHARACTER
			i❤.com                , CHARACTER
			-esempio.it           , HYPHEN
			esempio-.it           , HYPHEN
			ab--cd.it             , HYPHEN
			pаypal.com            , MIXED_SCRIPTS
			esempio               , NO_SUFFIX
			esempio.nonesiste     , UNKNOWN_SUFFIX
			192.168.1.1           , CHARACTER
			it                    , NOT_REGISTRABLE
			co.uk                 , NOT_REGISTRABLE
			roma.it               , NOT_REGISTRABLE
			www.esempio.it        , NOT_REGISTRABLE
			a.b.c.it              , NOT_REGISTRABLE
			""")
	void reasonOfARefusalIsTold(String typed, Reason reason) {
		assertThat(refusal(typed)).isEqualTo(reason);
	}

	@Test
	void labelHasSixtyThreeCharactersAtMost() {
		assertThat(DomainName.parse("a".repeat(63) + ".it").ascii()).hasSize(66);
		assertThat(refusal("a".repeat(64) + ".it")).isEqualTo(Reason.LABEL_TOO_LONG);
		assertThat(refusal("à".repeat(60) + ".it")).isEqualTo(Reason.LABEL_TOO_LONG);
	}

	@Test
	void longTextIsRefusedUnread() {
		assertThat(refusal("a.".repeat(140) + "it")).isEqualTo(Reason.TOO_LONG);
		assertThat(refusal("a".repeat(1_000_000))).isEqualTo(Reason.TOO_LONG);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 0x0A, 0x1B, 0x7F, 0x85, 0xA0, 0x2028, 0x202E, 0xFFFD, 0xD800 })
	void controlCharactersAreRefused(int character) {
		assertThat(refusal("a" + Character.toString(character) + "b.it")).isIn(Reason.CHARACTER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Esempio.it", "città.it", "esempio.it.", "www.esempio.it" })
	void onlyTheAsciiFormCanBeBuilt(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new DomainName(text));
	}

	@Test
	void anyTextIsEitherANameThatStaysItselfOrRefusedWithAReason() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		int names = 0;
		for (int i = 0; i < 20_000; i++) {
			String text = randomText(random);
			try {
				DomainName name = DomainName.parse(text);
				assertThat(DomainName.parse(name.unicode())).as("%s, seed %d", text, seed).isEqualTo(name);
				assertThat(DomainName.parse(name.ascii() + ".")).as("%s, seed %d", text, seed).isEqualTo(name);
				assertThat(name.ascii()).as("%s, seed %d", text, seed).matches("[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+");
				names++;
			}
			catch (DomainName.Invalid ex) {
				assertThat(ex.reason()).as("%s, seed %d", text, seed).isNotNull();
			}
		}
		assertThat(names).as("seed %d", seed).isPositive();
	}

	private static String randomText(Random random) {
		String[] suffixes = { ".it", ".com", ".co.uk", ".eu", "", ".IT.", "。it" };
		String alphabet = random.nextBoolean() ? "abcz09-àéßöñ" : "aÀ-.x\u0430\u0301\u200Dß日_ \u0000ｆ\u05D0";
		StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "xn--" : "");
		random.ints(1 + random.nextInt(12), 0, alphabet.length()).forEach((at) -> text.append(alphabet.charAt(at)));
		return text + suffixes[random.nextInt(suffixes.length)];
	}

	private static Reason refusal(String text) {
		assertThatExceptionOfType(DomainName.Invalid.class).isThrownBy(() -> DomainName.parse(text));
		return catchThrowableOfType(DomainName.Invalid.class, () -> DomainName.parse(text)).reason();
	}

}
