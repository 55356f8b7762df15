package it.creditoprepagato.customers;

import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static it.creditoprepagato.customers.CustomerKind.COMPANY;
import static it.creditoprepagato.customers.CustomerKind.PRIVATE_PERSON;
import static it.creditoprepagato.customers.CustomerKind.PUBLIC_BODY;
import static it.creditoprepagato.customers.CustomerKind.SOLE_TRADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Which profiles can be built. */
class BillingProfileTests {

	private static final SdiAddress CODE = SdiAddress.byCode("ABC1234");

	private static final SdiAddress OFFICE = SdiAddress.byCode("UFABCD");

	static Stream<Arguments> impossibleProfiles() {
		TaxNumbers company = new TaxNumbers(Profiles.PARTITA_IVA, null);
		TaxNumbers person = new TaxNumbers(null, Profiles.OF_PERSON);
		TaxNumbers trader = new TaxNumbers(Profiles.PARTITA_IVA, Profiles.OF_PERSON);
		TaxNumbers berlin = new TaxNumbers(Profiles.OF_BERLIN, null);
		return Stream.of(
				arguments("company without partita IVA", COMPANY, new TaxNumbers(null, Profiles.OF_BODY), CODE),
				arguments("company with a person's code", COMPANY, trader, CODE),
				arguments("company with a foreign number", COMPANY, berlin, CODE),
				arguments("company at an office", COMPANY, company, OFFICE),
				arguments("company abroad only for SDI", COMPANY, company, SdiAddress.ABROAD),
				arguments("sole trader without codice fiscale", SOLE_TRADER, company, CODE),
				arguments("sole trader with a company's code", SOLE_TRADER,
						new TaxNumbers(Profiles.PARTITA_IVA, Profiles.OF_BODY), CODE),
				arguments("sole trader without partita IVA", SOLE_TRADER, person, CODE),
				arguments("public body without codice fiscale", PUBLIC_BODY, company, OFFICE),
				arguments("public body without office", PUBLIC_BODY, new TaxNumbers(null, Profiles.OF_BODY), CODE),
				arguments("person with partita IVA", PRIVATE_PERSON, trader, SdiAddress.NONE),
				arguments("person without codice fiscale", PRIVATE_PERSON, TaxNumbers.NONE, SdiAddress.NONE));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("impossibleProfiles")
	void italianProfileOutsideItsKindIsRefused(String name, CustomerKind kind, TaxNumbers numbers, SdiAddress sdi) {
		refuses(() -> new BillingProfile(kind, name, Profiles.ROME, numbers, sdi, Profiles.CONTACT));
	}

	@Test
	void profileAbroadNeedsNoNumbers() {
		for (CustomerKind kind : CustomerKind.values()) {
			assertThat(abroad(kind, TaxNumbers.NONE, SdiAddress.ABROAD).country()).isEqualTo(new Country("DE"));
		}
	}

	@Test
	void profileAbroadIsRefusedWithItalianFacts() {
		refuses(() -> abroad(COMPANY, new TaxNumbers(Profiles.PARTITA_IVA, null), SdiAddress.ABROAD));
		refuses(() -> abroad(COMPANY, new TaxNumbers(null, Profiles.OF_PERSON), SdiAddress.ABROAD));
		refuses(() -> abroad(PRIVATE_PERSON, new TaxNumbers(Profiles.OF_BERLIN, null), SdiAddress.ABROAD));
		refuses(() -> abroad(COMPANY, TaxNumbers.NONE, CODE));
	}

	@Test
	void sdiAddressHasACodeOrAPec() {
		assertThat(SdiAddress.byPec("rossi@pec.example").code()).isEqualTo("0000000");
		refuses(() -> new SdiAddress("ABC1234", "rossi@pec.example"));
		refuses(() -> SdiAddress.byPec("rossi"));
		refuses(() -> SdiAddress.byCode("ABC12345"));
		refuses(() -> SdiAddress.byCode("abc1234"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", " Rossi", "Rossi\u0000", "Ros\nsi", "Rossi " })
	void nameThatIsNoLineIsRefused(String name) {
		refuses(() -> named(name));
	}

	@Test
	void nameHasAtMostEightyCharacters() {
		assertThat(named("è".repeat(80)).name()).hasSize(80);
		refuses(() -> named("è".repeat(81)));
	}

	@Test
	void italianAddressHasProvinceAndCap() {
		refuses(() -> address(null, "00183", "IT"));
		refuses(() -> address("Roma", "00183", "IT"));
		refuses(() -> address("RM", "183", "IT"));
		assertThat(address("RM", "00183", "IT").cap()).isEqualTo("00183");
	}

	@Test
	void invoiceWritesZeroesForTheCapAbroad() {
		assertThat(address(null, "SW1A 1AA", "GB").cap()).isEqualTo("00000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "XX", "it", "", "ITA", "UK" })
	void countryOutsideIsoIsRefused(String code) {
		refuses(() -> new Country(code));
	}

	@Test
	void unionOfVatIsNotThatOfTheMap() {
		assertThat(Stream.of("IT", "DE", "GR", "MC").map(Country::new)).allMatch(Country::isInVatUnion);
		assertThat(Stream.of("CH", "GB", "SM", "VA", "NO", "US").map(Country::new)).noneMatch(Country::isInVatUnion);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0612345678", "+0612345678", "+39 0612345678", "+39061234567890123", "+39", "" })
	void telephoneOutsideE164IsRefused(String phone) {
		refuses(() -> new Contact("a@b.example", phone));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "a", "a@b", "@b.example", "a@b@c.example", "a b@c.example", "a@b.example\r\nBcc:x@y.z" })
	void textThatIsNoMailAddressIsRefused(String email) {
		refuses(() -> new Contact(email, "+390612345678"));
	}

	private static BillingProfile abroad(CustomerKind kind, TaxNumbers numbers, SdiAddress sdi) {
		return new BillingProfile(kind, "Müller", Profiles.BERLIN, numbers, sdi, Profiles.CONTACT);
	}

	private static BillingProfile named(String name) {
		return new BillingProfile(COMPANY, name, Profiles.BERLIN, TaxNumbers.NONE, SdiAddress.ABROAD, Profiles.CONTACT);
	}

	private static PostalAddress address(@Nullable String province, String postalCode, String country) {
		return new PostalAddress("Via Roma 1", "Roma", province, postalCode, new Country(country));
	}

	private static void refuses(ThrowingCallable construction) {
		assertThatIllegalArgumentException().isThrownBy(construction);
	}

}
