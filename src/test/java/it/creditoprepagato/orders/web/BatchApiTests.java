package it.creditoprepagato.orders.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
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

/** Many operations in one request, each line with its own outcome. */
@DatabaseTest
class BatchApiTests {

	private static final String PATH = "/domain-operations/batch";

	private Shop shop;

	private Program program;

	@BeforeEach
	void open(@Autowired ApplicationContext context) {
		this.shop = Visit.aShop(context);
		this.program = Program.of(this.shop.agency(), context);
	}

	@Test
	void linesThatCannotBePlacedAreToldAndTheRestGoesOn() {
		DomainName one = this.shop.holds("uno", "com", 20);
		MvcTestResult answer = post("NONE", renewal(one), "{\"operation\":\"RENEW\"}", renewal(one), "7",
				renewal(DomainName.parse("di-nessuno.com")));
		assertThat(answer).hasStatus(202);
		assertThat(answer).bodyJson().extractingPath("$.items[*].line").asArray().containsExactly(1, 2, 3, 4, 5);
		assertThat(answer).bodyJson().extractingPath("$.items[0].operation.status").isEqualTo("PENDING");
		assertThat(answer).bodyJson().extractingPath("$.items[0].problem").isNull();
		assertThat(problem(answer, 1)).isEqualTo(ProblemType.MALFORMED_REQUEST.address());
		assertThat(problem(answer, 2)).isEqualTo(ProblemType.OPERATION_IN_PROGRESS.address());
		assertThat(problem(answer, 3)).isEqualTo(ProblemType.MALFORMED_REQUEST.address());
		assertThat(problem(answer, 4)).isEqualTo(ProblemType.NOT_FOUND.address());
		assertThat(answer).bodyJson().isLenientlyEqualTo("{\"total\":\"11.40\",\"availableAfter\":\"69.90\"}");
		this.shop.registryWorks();
	}

	@Test
	void allOrNothingIsNothingWhenTheCreditIsShort() {
		MvcTestResult answer = post("NONE", renewals(8));
		assertProblem(answer, ProblemType.INSUFFICIENT_CREDIT);
		assertThat(answer).bodyJson().extractingPath("$.missing").isEqualTo("9.90");
		assertNothingDone();
	}

	@Test
	void inOrderStopsAtTheFirstLineThatIsNotCovered() {
		MvcTestResult answer = post("IN_ORDER", renewals(9));
		assertThat(answer).hasStatus(202)
			.bodyJson()
			.isLenientlyEqualTo("{\"total\":\"79.80\",\"availableAfter\":\"1.50\"}");
		assertThat(answer).bodyJson().extractingPath("$.items[6].operation.status").isEqualTo("PENDING");
		assertThat(problem(answer, 7)).isEqualTo(ProblemType.INSUFFICIENT_CREDIT.address());
		assertThat(problem(answer, 8)).isEqualTo(ProblemType.INSUFFICIENT_CREDIT.address());
		assertThat(this.shop.credit().held()).isEqualTo(Money.parse("79.80"));
		this.shop.registryWorks();
	}

	@ParameterizedTest
	@ValueSource(strings = { "NONE", "IN_ORDER" })
	void nothingPlacedForWantOfCreditAloneIsAShortage(String onShortage) {
		DomainName dear = this.shop.holds("caro", "com", 20);
		String eightYears = renewal(dear).replace("\"years\":1", "\"years\":8");
		assertProblem(post(onShortage, eightYears), ProblemType.INSUFFICIENT_CREDIT);
		assertProblem(post(onShortage, "{\"operation\":\"RENEW\"}", eightYears), ProblemType.INSUFFICIENT_CREDIT);
		assertNothingDone();
	}

	@Test
	void nothingPlacedOtherwiseIsMalformedWithTheReasonOfEachLine() {
		MvcTestResult answer = post("NONE", renewal(DomainName.parse("di-nessuno.com")), "null");
		assertProblem(answer, ProblemType.MALFORMED_REQUEST);
		assertThat(problem(answer, 0)).isEqualTo(ProblemType.NOT_FOUND.address());
		assertThat(problem(answer, 1)).isEqualTo(ProblemType.MALFORMED_REQUEST.address());
		assertNothingDone();
	}

	@Test
	void equalBatchIsAnsweredAgainWithoutASecondEffect() throws Exception {
		String key = UUID.randomUUID().toString();
		String body = body("NONE", renewals(3));
		MvcTestResult first = this.program.post(PATH, key, body);
		MvcTestResult again = this.program.post(PATH, key, body);
		assertThat(again).hasStatus(202).hasHeader("Idempotent-Replayed", "true");
		assertThat(again.getResponse().getContentAsString()).isEqualTo(first.getResponse().getContentAsString());
		assertThat(this.shop.credit().held()).isEqualTo(Money.parse("34.20"));
		this.shop.registryWorks();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{}                                        | operations | are 1 to 1000
			{"operations":null}                       | operations | are 1 to 1000
			{"operations":[]}                         | operations | are 1 to 1000
			{"operations":{}}                         | operations | must be
			{"operations":[{}],"onShortage":"SOME"}   | onShortage | must be one of NONE, IN_ORDER
			{"operations":[{}],"onShortage":""}       | onShortage | must be one of NONE, IN_ORDER
			{"operations":[{}],"onShortage":1}        | onShortage | must be a string
			{"operations":[{}],"dryRun":true}         | dryRun     | is not a field
			""")
	void batchIsRefusedAtTheField(String body, String field, String message) {
		assertRefused(this.program.post(PATH, body), field, message);
	}

	@Test
	void dryRunOfABatchSpendsNothing() {
		assertRefused(this.program.post(PATH + "?dryRun=true", body("NONE", renewals(1))), "dryRun", "single");
		assertNothingDone();
	}

	@Test
	void batchOf1001LinesIsRefused() {
		String[] lines = Collections.nCopies(1_001, "{\"operation\":\"RENEW\"}").toArray(String[]::new);
		assertRefused(post("NONE", lines), "operations", "are 1 to 1000");
	}

	private MvcTestResult post(String onShortage, String... lines) {
		return this.program.post(PATH, body(onShortage, lines));
	}

	private static String body(String onShortage, String... lines) {
		return "{\"operations\":[%s],\"onShortage\":\"%s\"}".formatted(String.join(",", lines), onShortage);
	}

	private String[] renewals(int count) {
		List<DomainName> names = new ArrayList<>();
		Stream.generate(() -> Shop.aName("serie", "com")).limit(count).forEach(names::add);
		this.shop.holds(names, 20);
		return names.stream().map(this::renewal).toArray(String[]::new);
	}

	private String renewal(DomainName name) {
		return "{\"operation\":\"RENEW\",\"domain\":\"%s\",\"years\":1,\"currentExpiry\":\"%s\"}".formatted(name,
				this.shop.today().plusDays(20));
	}

	private static String problem(MvcTestResult answer, int line) {
		return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
				"$.items[" + line + "].problem.type");
	}

	private void assertNothingDone() {
		assertThat(this.shop.credit().available()).isEqualTo(Money.parse("81.30"));
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
	}

}
