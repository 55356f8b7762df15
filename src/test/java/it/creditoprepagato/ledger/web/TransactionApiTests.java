package it.creditoprepagato.ledger.web;

import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
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

import static it.creditoprepagato.testing.Program.assertProblem;
import static it.creditoprepagato.testing.Program.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** R3: every movement is there for programs, newest first, page by page. */
@DatabaseTest
class TransactionApiTests {

	private Program program;

	@BeforeEach
	void open(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		Agency agency = agencies.anAgency().onPlan(Tier.MEMBER, 2016);
		agency.pays(agency.asksForCredit("10.00"));
		agency.pays(agency.asksForCredit("20.00"));
		this.program = Program.of(agency, context);
	}

	@Test
	void pagesFollowEachOther() {
		assertThat(this.program.get("/transactions?limit=2")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"items":[{"sequence":3,"kind":"TOP_UP","amount":"20.00","balanceAfter":"130.00"},
				          {"sequence":2,"kind":"TOP_UP","amount":"10.00","balanceAfter":"110.00"}],"next":"2"}""");
		assertThat(this.program.get("/transactions?limit=2&before=2")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"items":[{"sequence":1,"kind":"ENTRY_TOP_UP","amount":"100.00","domain":null}],"next":null}""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kind=ENTRY_TOP_UP              | 1
			kind=RENEWAL                   | 0
			from=2016-01-01&to=2016-12-31  | 0
			from=0001-01-01&to=9999-12-31  | 3
			from=0000-01-01                | 3
			from=2027-01-01&to=2026-01-01  | 0
			q=%25                          | 0
			q=_                            | 0
			q=%5C                          | 0
			before=999999999999999999      | 3
			""")
	void filtersNarrow(String query, int found) {
		assertThat(this.program.get("/transactions?" + query)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items")
			.asArray()
			.hasSize(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			limit=0               | limit  | from 1 to 200
			limit=201             | limit  | from 1 to 200
			limit=-1              | limit  | from 1 to 200
			limit=1.5             | limit  | from 1 to 200
			limit=1e2             | limit  | from 1 to 200
			limit=                | limit  | from 1 to 200
			limit=1&limit=2       | limit  | from 1 to 200
			before=0              | before | whole number
			before=-1             | before | whole number
			before=uno            | before | whole number
			before=99999999999999999999 | before | whole number
			kind=renewal          | kind   | one of
			kind=                 | kind   | one of
			from=ieri             | from   | a date
			from=2026-02-30       | from   | a date
			to=2026-13-01         | to     | a date
			to=2026-1-1           | to     | a date
			q=                    | q      | 1 to 100
			q=%00                 | q      | 1 to 100
			q=%0A                 | q      | 1 to 100
			""")
	void parameterIsRefused(String query, String field, String message) {
		assertRefused(this.program.get("/transactions?" + query), field, message);
	}

	@Test
	void longTextIsRefused() {
		assertRefused(this.program.get("/transactions?q=" + "x".repeat(10_000)), "q", "1 to 100");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Bearer", "Bearer ", "Bearer cpk_", "Bearer cpk_nessuno", "Basic dTpw", "cpk_x" })
	void strangerIsNotAnswered(String authorization) {
		assertProblem(
				this.program.mvc().get().uri("/api/v1/transactions").header("Authorization", authorization).exchange(),
				ProblemType.UNAUTHENTICATED);
	}

	@Test
	void othersSeeNothingOfIt(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		Program other = Program.of(agencies.anAgency(), context);
		assertThat(other.get("/transactions")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("{\"items\":[],\"next\":null}");
	}

}
