package it.creditoprepagato.orders.web;

import java.util.UUID;

import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Program;
import it.creditoprepagato.web.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static it.creditoprepagato.testing.Program.assertProblem;
import static it.creditoprepagato.testing.Program.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One operation at a time: accepted once, tried out for nothing, refused at the field.
 */
@DatabaseTest
class OperationApiTests {

	private static final String PATH = "/domain-operations";

	private Shop shop;

	private Program program;

	private DomainName name;

	@BeforeEach
	void open(@Autowired ApplicationContext context) {
		this.shop = Visit.aShop(context);
		this.program = Program.of(this.shop.agency(), context);
		this.name = this.shop.holds("api", "com", 20);
	}

	@Test
	void renewalIsAcceptedThenCompleted() {
		MvcTestResult answer = this.program.post(PATH, renewal(this.name.ascii(), 1));
		assertThat(answer).hasStatus(202)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"operation":"RENEW","domain":"%s","years":1,"price":"11.40","status":"PENDING","reason":null}"""
				.formatted(this.name));
		assertThat(this.shop.credit().held()).isEqualTo(Money.parse("11.40"));
		this.shop.registryWorks();
		String state = answer.getResponse().getHeader("Location").substring("/api/v1".length());
		assertThat(this.program.get(state)).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("COMPLETED");
		assertThat(this.shop.credit().available()).isEqualTo(Money.parse("69.90"));
	}

	@Test
	void equalRequestHasTheSameAnswerAndOneEffect() throws Exception {
		String key = UUID.randomUUID().toString();
		MvcTestResult first = this.program.post(PATH, key, renewal(this.name.ascii(), 1));
		this.shop.registryWorks();
		MvcTestResult again = this.program.post(PATH, key, renewal(this.name.ascii(), 1));
		assertThat(again).hasStatus(202).hasHeader("Idempotent-Replayed", "true");
		assertThat(again.getResponse().getContentAsString()).isEqualTo(first.getResponse().getContentAsString());
		assertThat(this.shop.credit().available()).isEqualTo(Money.parse("69.90"));
		assertProblem(this.program.post(PATH, key, renewal(this.name.ascii(), 2)), ProblemType.IDEMPOTENCY_KEY_REUSED);
	}

	@Test
	void refusalBindsNoKey() {
		String key = UUID.randomUUID().toString();
		assertProblem(this.program.post(PATH, key, renewal("esempio.nonesiste", 1)), ProblemType.UNSUPPORTED_TLD);
		assertThat(this.program.post(PATH, key, renewal(this.name.ascii(), 1))).hasStatus(202);
	}

	@Test
	void dryRunTellsWhatWouldHappenAndDoesNothing() {
		assertThat(this.program.post(PATH + "?dryRun=true", renewal(this.name.ascii(), 2))).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("{\"price\":\"22.80\",\"availableAfter\":\"58.50\",\"problems\":[],\"warnings\":[]}");
		assertThat(this.program.post(PATH + "?dryRun=true", renewal(this.name.ascii(), 9))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.problems[0].missing")
			.isEqualTo("21.30");
		assertNothingDone();
	}

	@Test
	void expiryThatChangedIsToldWithTheOneThatStands() {
		MvcTestResult answer = this.program.post(PATH, """
				{"operation":"RENEW","domain":"%s","currentExpiry":"2020-01-01"}""".formatted(this.name));
		assertProblem(answer, ProblemType.EXPIRY_CHANGED);
		assertThat(answer).bodyJson()
			.extractingPath("$.currentExpiry")
			.isEqualTo(this.shop.today().plusDays(20).toString());
		assertNothingDone();
	}

	@Test
	void priceThatChangedIsToldWithTheOneThatStands() {
		MvcTestResult answer = this.program.post(PATH,
				renewal(this.name.ascii(), 1).replace("}", ",\"expectedPrice\":\"10.00\"}"));
		assertProblem(answer, ProblemType.PRICE_CHANGED);
		assertThat(answer).bodyJson().extractingPath("$.price").isEqualTo("11.40");
		assertNothingDone();
	}

	@Test
	void shortageIsToldWithWhatIsMissing() {
		MvcTestResult answer = this.program.post(PATH, renewal(this.name.ascii(), 8));
		assertProblem(answer, ProblemType.INSUFFICIENT_CREDIT);
		assertThat(answer).bodyJson().extractingPath("$.missing").isEqualTo("9.90");
		assertNothingDone();
	}

	@Test
	void secondOperationOnADomainWaitsForTheFirst() {
		assertThat(this.program.post(PATH, renewal(this.name.ascii(), 1))).hasStatus(202);
		assertProblem(this.program.post(PATH, renewal(this.name.ascii(), 1)), ProblemType.OPERATION_IN_PROGRESS);
		this.shop.registryWorks();
	}

	@Test
	void whatIsAnothersIsNotFound(@Autowired ApplicationContext context) {
		DomainName others = Visit.aShop(context).holds("altrui", "com", 20);
		assertProblem(this.program.post(PATH, renewal(others.ascii(), 1)), ProblemType.NOT_FOUND);
		assertProblem(this.program.get("/domains/" + others), ProblemType.NOT_FOUND);
		assertProblem(this.program.get(PATH + "/" + UUID.randomUUID()), ProblemType.NOT_FOUND);
		assertProblem(this.program.get(PATH + "/uno"), ProblemType.NOT_FOUND);
		assertNothingDone();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"domain":"DOMAIN"}                                             | operation     | is required
			{"operation":"renew","domain":"DOMAIN"}                         | operation     | must be one of
			{"operation":7,"domain":"DOMAIN"}                               | operation     | must be a string
			{"operation":"REGISTER"}                                        | domain        | is required
			{"operation":"REGISTER","domain":""}                            | domain        | 1 to 1000
			{"operation":"REGISTER","domain":"a\\u0000.it"}                 | domain        | 1 to 1000
			{"operation":"REGISTER","domain":["a.it"]}                      | domain        | must be a string
			{"operation":"RENEW","domain":"DOMAIN"}                         | currentExpiry | is required
			{"operation":"RENEW","domain":"DOMAIN","currentExpiry":""}      | currentExpiry | must be a date
			{"operation":"RENEW","domain":"DOMAIN","currentExpiry":"2027-02-30"} | currentExpiry | must be a date
			{"operation":"RENEW","domain":"DOMAIN","currentExpiry":20270301} | currentExpiry | must be a string
			{"operation":"REGISTER","domain":"DOMAIN","years":0}            | years         | whole number
			{"operation":"REGISTER","domain":"DOMAIN","years":-1}           | years         | whole number
			{"operation":"REGISTER","domain":"DOMAIN","years":1.5}          | years         | whole number
			{"operation":"REGISTER","domain":"DOMAIN","years":"1"}          | years         | whole number
			{"operation":"REGISTER","domain":"DOMAIN","years":1e9}          | years         | whole number
			{"operation":"REGISTER","domain":"DOMAIN","expectedPrice":7.9}  | expectedPrice | must be a string
			{"operation":"REGISTER","domain":"DOMAIN","expectedPrice":"7.900"} | expectedPrice | two decimals
			{"operation":"REGISTER","domain":"DOMAIN","expectedPrice":"-7.90"} | expectedPrice | above zero
			{"operation":"TRANSFER","domain":"DOMAIN","authCode":"a\\tb"}   | authCode      | 1 to 64
			{"operation":"TRANSFER","domain":"DOMAIN","authCode":1}         | authCode      | must be a string
			{"operation":"REGISTER","domain":"DOMAIN","nameservers":["-a"]} | nameservers   | host names
			{"operation":"REGISTER","domain":"DOMAIN","nameservers":[null]} | nameservers   | host names
			{"operation":"REGISTER","domain":"DOMAIN","nameservers":"a.it"} | nameservers   | must be
			{"operation":"TRANSFER","domain":"DOMAIN","authCode":"LONG"}    | authCode      | 1 to 64
			{"operation":"REGISTER","domain":"DOMAIN","registrant":7}       | registrant    | must be
			{"operation":"REGISTER","domain":"DOMAIN","term":1}             | term          | is not a field
			""")
	void fieldIsRefused(String body, String field, String message) {
		String sent = body.replace("DOMAIN", this.name.ascii()).replace("LONG", "x".repeat(65));
		assertRefused(this.program.post(PATH, sent), field, message);
		assertRefused(this.program.post(PATH + "?dryRun=true", sent), field, message);
		assertNothingDone();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			name       | null           | is required
			name       | ""             | 1 to 255
			name       | "a\\u0000b"  | 1 to 255
			name       | "a\\nb"      | 1 to 255
			name       | "\\ud800"    | 1 to 255
			name       | 7              | must be a string
			street     | "LONG"         | 1 to 255
			city       | " "            | 1 to 255
			province   | "LONG"         | 1 to 255
			postalCode | "12345678901234567" | 1 to 16
			country    | "ZZ"           | ISO 3166-1
			country    | "it"           | ISO 3166-1
			taxCode    | "LONG"         | 1 to 255
			email      | "non una mail" | mail address
			phone      | "1"            | E.164
			fax        | "1"            | is not a field
			""")
	void registrantIsRefusedAtTheField(String field, String value, String message) {
		String registrant = """
				{"name":"Rossi","street":"Via Roma 1","city":"Roma","province":"RM","postalCode":"00183","country":"IT",
				 "taxCode":"12345678903","email":"rossi@example.it","phone":"+390655500100","fax":null}""";
		String changed = registrant.replaceFirst("\"" + field + "\":(\"[^\"]*\"|null)", java.util.regex.Matcher
			.quoteReplacement("\"" + field + "\":" + value.replace("LONG", "x".repeat(256))));
		changed = field.equals("fax") ? changed : changed.replace(",\"fax\":null", "");
		assertRefused(this.program.post(PATH, "{\"operation\":\"REGISTER\",\"domain\":\"%s\",\"registrant\":%s}"
			.formatted(Shop.aName("titolare", "com"), changed)), "registrant." + field, message);
		assertNothingDone();
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRUE", "1", "yes", "", "true&dryRun=false", "false&dryRun=true" })
	void dryRunThatIsASlipSpendsNothing(String value) {
		assertRefused(this.program.post(PATH + "?dryRun=" + value, renewal(this.name.ascii(), 1)), "dryRun",
				"true or false");
		assertNothingDone();
	}

	@Test
	void dryRunThatIsFalseIsNone() {
		assertThat(this.program.post(PATH + "?dryRun=false", renewal(this.name.ascii(), 1))).hasStatus(202);
		this.shop.registryWorks();
	}

	@ParameterizedTest
	@ValueSource(strings = { "it", "-a.it", "a-.it", "a..it", "http://a.it", "a b.it", "www.esempio.it", "ab--cd.it",
			"xn--a.it", "p\u0430ypal.it", "a_b.it", "esempio" })
	void whatIsNoNameIsRefused(String text) {
		MvcTestResult answer = this.program.post(PATH,
				"{\"operation\":\"REGISTER\",\"domain\":\"%s\"}".formatted(text));
		assertProblem(answer, ProblemType.INVALID_DOMAIN);
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
		assertNothingDone();
	}

	@Test
	void labelOf64CharactersIsRefused() {
		assertProblem(this.program.post(PATH, registration("a".repeat(64) + ".it")), ProblemType.INVALID_DOMAIN);
		assertProblem(this.program.post(PATH, registration("à".repeat(60) + ".it")), ProblemType.INVALID_DOMAIN);
	}

	@ParameterizedTest
	@CsvSource({ "esempio.nonesiste, UNSUPPORTED_TLD", "esempio.museum, UNSUPPORTED_TLD", "a.it, INVALID_DOMAIN",
			"città.nl, INVALID_DOMAIN", "occupato-esempio.it, DOMAIN_TAKEN" })
	void nameIsRefusedByARule(String text, ProblemType type) {
		assertProblem(this.program.post(PATH, registration(text)), type);
		assertNothingDone();
	}

	@ParameterizedTest
	@CsvSource({ "città-%s.it, xn--", "straße-%s.it, xn--", "CAPITALI-%s.IT, capitali-" })
	void nameInAnyFormIsOneName(String pattern, String beginning) {
		String text = pattern.formatted(UUID.randomUUID().toString().substring(0, 8));
		assertThat(this.program.post(PATH, registration(text))).hasStatus(202)
			.bodyJson()
			.extractingPath("$.domain")
			.asString()
			.startsWith(beginning);
		this.shop.registryWorks();
	}

	@Test
	void termOfTheSuffixIsRefusedWithThoseOffered() {
		DomainName italian = this.shop.holds("breve", "it", 20);
		assertProblem(this.program.post(PATH, renewal(italian.ascii(), 2)), ProblemType.UNSUPPORTED_TERM);
		assertProblem(this.program.post(PATH, renewal(this.name.ascii(), 11)), ProblemType.UNSUPPORTED_TERM);
		assertNothingDone();
	}

	private String renewal(String domain, int years) {
		return "{\"operation\":\"RENEW\",\"domain\":\"%s\",\"years\":%d,\"currentExpiry\":\"%s\"}".formatted(domain,
				years, this.shop.today().plusDays(20));
	}

	private static String registration(String domain) {
		return "{\"operation\":\"REGISTER\",\"domain\":\"%s\",\"years\":1}".formatted(domain);
	}

	private void assertNothingDone() {
		assertThat(this.shop.credit().available()).isEqualTo(Money.parse("81.30"));
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
	}

}
