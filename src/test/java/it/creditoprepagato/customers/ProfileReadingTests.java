package it.creditoprepagato.customers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import it.creditoprepagato.customers.ProfileFault.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static it.creditoprepagato.customers.ProfilePart.CITY;
import static it.creditoprepagato.customers.ProfilePart.COUNTRY;
import static it.creditoprepagato.customers.ProfilePart.EMAIL;
import static it.creditoprepagato.customers.ProfilePart.KIND;
import static it.creditoprepagato.customers.ProfilePart.NAME;
import static it.creditoprepagato.customers.ProfilePart.PEC;
import static it.creditoprepagato.customers.ProfilePart.PHONE;
import static it.creditoprepagato.customers.ProfilePart.POSTAL_CODE;
import static it.creditoprepagato.customers.ProfilePart.PROVINCE;
import static it.creditoprepagato.customers.ProfilePart.SDI_CODE;
import static it.creditoprepagato.customers.ProfilePart.STREET;
import static it.creditoprepagato.customers.ProfilePart.TAX_CODE;
import static it.creditoprepagato.customers.ProfilePart.VAT_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What people type as a billing profile is read, or all that is wrong is told. */
class ProfileReadingTests {

	private final Map<ProfilePart, String> typed = new EnumMap<>(Map.of(KIND, "COMPANY", NAME, "Agenzia Rossi S.r.l.",
			STREET, "Via Appia Nuova 1", CITY, "Roma", PROVINCE, "RM", POSTAL_CODE, "00183", COUNTRY, "IT", VAT_NUMBER,
			"00743110157", EMAIL, "fatture@rossi.example", PHONE, "+390612345678"));

	@Test
	void everyKindOfProfileIsReadAsItIsWritten() {
		for (BillingProfile profile : List.of(Profiles.aCompany(), Profiles.aSoleTrader(), Profiles.aPublicBody(),
				Profiles.aPerson(), Profiles.aBusinessOfBerlin(), Profiles.aPersonOfBerlin(),
				Profiles.aBusinessOfZurich())) {
			assertThat(ProfileReading.of(written(profile)).profile()).isEqualTo(profile);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			VAT_NUMBER  | 007 4311 0157          | 00743110157
			VAT_NUMBER  | it00743110157          | 00743110157
			VAT_NUMBER  | IT 00.743.110-157      | 00743110157
			TAX_CODE    | 007 43110157           | 00743110157
			SDI_CODE    | m5u xcr1               | M5UXCR1
			PROVINCE    | rm                     | RM
			PHONE       | 06 1234567             | +39061234567
			PHONE       | 0039 06/1234-567       | +39061234567
			PHONE       | (+39) 347.1234567      | +393471234567
			PHONE       | +44 20 7946 0000       | +442079460000
			NAME        | '  Ros\t\u00A0si  \u0000  e '   | Ros si e
			EMAIL       | ' a@b.example\u00A0'   | a@b.example
			""")
	void wayOfWritingDoesNotMatter(ProfilePart part, String text, String read) {
		this.typed.put(part, text);
		assertThat(written(ProfileReading.of(this.typed).profile())).containsEntry(part, read);
	}

	@ParameterizedTest
	@CsvSource({ ",,0000000,", "M5UXCR1,,M5UXCR1,", ",studio@pec.example,0000000,studio@pec.example",
			"0000000,studio@pec.example,0000000,studio@pec.example" })
	void invoicesGoToCodeOrPecOrNowhere(@Nullable String code, @Nullable String pec, String sdi,
			@Nullable String address) {
		type(SDI_CODE, code);
		type(PEC, pec);
		assertThat(ProfileReading.of(this.typed).profile().sdi()).isEqualTo(new SdiAddress(sdi, address));
	}

	@ParameterizedTest
	@CsvSource({ "DE,DE 123.456.789,123456789", "DE,123456789,123456789", "AT,atu12345678,U12345678",
			"GR,EL123456789,123456789", "MC,FR12345678901,12345678901", "FR,FR123456789,FR123456789",
			"NL,NL123456789B01,123456789B01", "CH,CHE-123.456.788,CHE123456788", "GB,123 4567 89,123456789",
			"ES,esb1234567x,B1234567X", "IE,1234567WA,1234567WA", "US,," })
	void numberAbroadIsReadWithAndWithoutItsPrefix(String country, @Nullable String text, @Nullable String number) {
		abroad(country);
		type(VAT_NUMBER, text);
		BillingProfile profile = ProfileReading.of(this.typed).profile();
		assertThat(profile.numbers().vatNumber()).isEqualTo((number != null) ? new ForeignVatNumber(number) : null);
		assertThat(profile.sdi()).isEqualTo(SdiAddress.ABROAD);
		assertThat(profile.address().cap()).isEqualTo("00000");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			KIND        |                      | KIND_MISSING
			KIND        | AGENCY               | KIND_MISSING
			NAME        |                      | NAME_MISSING
			STREET      | ' '                  | STREET_MISSING
			CITY        | '\u0000'             | CITY_MISSING
			PROVINCE    |                      | PROVINCE_NOT_TWO_LETTERS
			PROVINCE    | Roma                 | PROVINCE_NOT_TWO_LETTERS
			PROVINCE    | R1                   | PROVINCE_NOT_TWO_LETTERS
			POSTAL_CODE |                      | CAP_NOT_FIVE_DIGITS
			POSTAL_CODE | 0018                 | CAP_NOT_FIVE_DIGITS
			POSTAL_CODE | 0018A                | CAP_NOT_FIVE_DIGITS
			COUNTRY     |                      | COUNTRY_UNKNOWN
			COUNTRY     | XX                   | COUNTRY_UNKNOWN
			VAT_NUMBER  |                      | VAT_NUMBER_MISSING
			VAT_NUMBER  | DE123456789          | PARTITA_IVA_DIGITS
			VAT_NUMBER  | ٠٠٧٤٣١١٠١٥٧          | PARTITA_IVA_DIGITS
			VAT_NUMBER  | 0074311015           | PARTITA_IVA_LENGTH
			VAT_NUMBER  | 007431101570         | PARTITA_IVA_LENGTH
			VAT_NUMBER  | 00000000000          | PARTITA_IVA_OF_NOBODY
			VAT_NUMBER  | 00743110158          | PARTITA_IVA_CHECK_DIGIT
			TAX_CODE    | 00743110158          | TAX_CODE_CHECK_DIGIT
			TAX_CODE    | RSSMRA85T10A562S     | TAX_CODE_NOT_OF_BODY
			TAX_CODE    | RSSMRA               | TAX_CODE_LENGTH
			SDI_CODE    | UFABCD               | SDI_CODE_LENGTH
			SDI_CODE    | ABC12345             | SDI_CODE_LENGTH
			SDI_CODE    | ABC123_              | SDI_CODE_CHARACTERS
			SDI_CODE    | XXXXXXX              | SDI_CODE_ONLY_ABROAD
			PEC         | studio               | PEC_SHAPE
			EMAIL       |                      | EMAIL_SHAPE
			EMAIL       | a b@c.example        | EMAIL_SHAPE
			PHONE       |                      | PHONE_SHAPE
			PHONE       | casa                 | PHONE_SHAPE
			PHONE       | +1                   | PHONE_SHAPE
			""")
	void partThatCannotBeIsToldWithItsReason(ProfilePart part, @Nullable String text, Reason reason) {
		type(part, text);
		ProfileReading reading = ProfileReading.of(this.typed);
		assertThat(reading.faults()).extracting(ProfileFault::reason).containsExactly(reason);
		assertThat(reading.faults()).extracting(ProfileFault::part).containsExactly(part);
		assertThatIllegalStateException().isThrownBy(reading::profile);
	}

	@ParameterizedTest
	@CsvSource({ "SOLE_TRADER,,TAX_CODE_OF_PERSON_MISSING", "SOLE_TRADER,00743110157,TAX_CODE_NOT_OF_PERSON",
			"SOLE_TRADER,RSSMRA85T10A562T,TAX_CODE_CHECK_LETTER", "SOLE_TRADER,RSSMRA85T32A562Y,TAX_CODE_BIRTHDAY",
			"SOLE_TRADER,1SSMRA85T10A562S,TAX_CODE_CHARACTERS", "SOLE_TRADER,RSSMRA85T10A562,TAX_CODE_LENGTH",
			"COMPANY,RSSMRA85T10A562S,TAX_CODE_NOT_OF_BODY" })
	void codiceFiscaleIsTheOneOfTheKind(String kind, @Nullable String code, Reason reason) {
		type(KIND, kind);
		type(TAX_CODE, code);
		assertThat(reasons()).containsExactly(reason);
	}

	@Test
	void publicBodyHasACodiceFiscaleAndAnOffice() {
		type(KIND, "PUBLIC_BODY");
		type(VAT_NUMBER, null);
		assertThat(reasons()).containsExactly(Reason.TAX_CODE_OF_BODY_MISSING, Reason.SDI_CODE_OF_OFFICE);
		type(TAX_CODE, "00743110157");
		type(SDI_CODE, "ABC1234");
		assertThat(reasons()).containsExactly(Reason.SDI_CODE_OF_OFFICE);
		type(SDI_CODE, "UFABCD");
		assertThat(reasons()).isEmpty();
	}

	@Test
	void privatePersonHasACodiceFiscaleOnly() {
		type(KIND, "PRIVATE_PERSON");
		assertThat(reasons()).containsExactly(Reason.VAT_NUMBER_OF_PERSON, Reason.TAX_CODE_OF_PERSON_MISSING);
		type(VAT_NUMBER, null);
		type(TAX_CODE, "rssmra85t10a562s");
		assertThat(reasons()).isEmpty();
	}

	@Test
	void pecStandsInsteadOfACode() {
		type(SDI_CODE, "M5UXCR1");
		type(PEC, "studio@pec.example");
		assertThat(reasons()).containsExactly(Reason.PEC_BESIDE_CODE);
	}

	@ParameterizedTest
	@CsvSource({ "DE,12345678,VAT_NUMBER_SHAPE", "AT,123456789,VAT_NUMBER_SHAPE", "FR,FR1234567,VAT_NUMBER_SHAPE",
			"DE,FR12345678901,VAT_NUMBER_SHAPE", "CH,1,VAT_NUMBER_CHARACTERS", "US,12?45,VAT_NUMBER_CHARACTERS" })
	void numberThatNobodyAbroadHasIsTold(String country, String number, Reason reason) {
		abroad(country);
		type(VAT_NUMBER, number);
		assertThat(reasons()).containsExactly(reason);
	}

	@Test
	void italianFactsAreToldAbroad() {
		abroad("DE");
		type(VAT_NUMBER, null);
		type(TAX_CODE, "RSSMRA85T10A562S");
		type(SDI_CODE, "M5UXCR1");
		type(POSTAL_CODE, null);
		type(PHONE, "030 1234567");
		assertThat(reasons()).containsExactly(Reason.TAX_CODE_ABROAD, Reason.POSTAL_CODE_MISSING,
				Reason.SDI_CODE_ABROAD, Reason.PHONE_SHAPE);
		type(SDI_CODE, null);
		type(PEC, "studio@pec.example");
		assertThat(reasons()).contains(Reason.PEC_ABROAD);
	}

	@Test
	void excessIsCounted() {
		type(NAME, "𝒩".repeat(83));
		type(STREET, "x".repeat(62));
		type(CITY, "x".repeat(61));
		assertThat(ProfileReading.of(this.typed).faults()).containsExactly(Reason.NAME_TOO_LONG.in(3),
				Reason.STREET_TOO_LONG.in(2), Reason.CITY_TOO_LONG.in(1));
		abroad("GB");
		type(PROVINCE, "x".repeat(61));
		type(POSTAL_CODE, "x".repeat(17));
		assertThat(ProfileReading.of(this.typed).faults()).contains(Reason.PROVINCE_TOO_LONG.in(1),
				Reason.POSTAL_CODE_TOO_LONG.in(1));
	}

	@Test
	void allThatIsWrongIsToldAtOnce() {
		assertThat(ProfileReading.of(Map.of()).faults()).extracting(ProfileFault::part)
			.containsExactly(KIND, NAME, COUNTRY);
		assertThat(ProfileReading.of(Map.of(COUNTRY, "IT", KIND, "COMPANY")).faults()).extracting(ProfileFault::part)
			.containsExactly(NAME, VAT_NUMBER, STREET, POSTAL_CODE, CITY, PROVINCE, EMAIL, PHONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "it", "en" })
	void everyFaultHasItsSentence(String language) {
		assertThat(ResourceBundle
			.getBundle("messages.customers", Locale.of(language),
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
			.keySet()).containsAll(Arrays.stream(Reason.values()).map((reason) -> reason.in("").key()).toList());
	}

	private List<Reason> reasons() {
		return ProfileReading.of(this.typed).faults().stream().map(ProfileFault::reason).toList();
	}

	private void abroad(String country) {
		type(COUNTRY, country);
		type(PROVINCE, null);
		type(VAT_NUMBER, null);
	}

	private void type(ProfilePart part, @Nullable String text) {
		if (text == null) {
			this.typed.remove(part);
		}
		else {
			this.typed.put(part, text);
		}
	}

	private static Map<ProfilePart, String> written(BillingProfile profile) {
		Map<ProfilePart, String> parts = new EnumMap<>(ProfilePart.class);
		PostalAddress seat = profile.address();
		VatNumber number = profile.numbers().vatNumber();
		CodiceFiscale code = profile.numbers().taxCode();
		parts.putAll(Map.of(KIND, profile.kind().name(), NAME, profile.name(), STREET, seat.street(), CITY, seat.city(),
				POSTAL_CODE, seat.postalCode(), COUNTRY, seat.country().code(), EMAIL, profile.contact().email(), PHONE,
				profile.contact().phone(), SDI_CODE, profile.sdi().code()));
		parts.put(PROVINCE, (seat.province() != null) ? seat.province() : "");
		parts.put(VAT_NUMBER, (number != null) ? number.value() : "");
		parts.put(TAX_CODE, (code != null) ? code.value() : "");
		parts.put(PEC, (profile.sdi().pec() != null) ? profile.sdi().pec() : "");
		return parts;
	}

}
