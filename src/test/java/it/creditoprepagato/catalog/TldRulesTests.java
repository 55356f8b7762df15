package it.creditoprepagato.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import it.creditoprepagato.catalog.BrokenRule.Rule;
import it.creditoprepagato.catalog.LifeCycle.Phase;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Tld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rules of the file allow and refuse. */
class TldRulesTests {

	private static final Map<String, TldRules> RULES = RulesFile.read()
		.stream()
		.collect(Collectors.toMap((rules) -> rules.tld().value(), Function.identity()));

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	@ParameterizedTest
	@CsvSource(textBlock = """
			abc.it      ,
			ab.it       , LABEL_SHORT
			é.de        ,
			ab.com      ,
			3.eu        , LABEL_SHORT
			città.it    ,
			straße.it   ,
			peña.it     , CHARACTERS
			peña.es     ,
			città.nl    , CHARACTERS
			città.co.uk , CHARACTERS
			日本語.com   ,
			日本語.it    , CHARACTERS
			""")
	void nameIsAllowedOrARuleSaysWhyNot(String name, Rule broken) {
		DomainName domain = DomainName.parse(name);
		assertThat(rules(domain.tld().value()).name(domain).map(BrokenRule::rule)).isEqualTo(optional(broken));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			it  , REGISTER , 1  , true
			it  , RENEW    , 1  , true
			it  , RENEW    , 2  , false
			com , RENEW    , 10 , true
			com , RENEW    , 11 , false
			com , RENEW    , 0  , false
			com , REGISTER , -1 , false
			co  , REGISTER , 5  , true
			co  , REGISTER , 6  , false
			com , TRANSFER , 1  , true
			com , TRANSFER , 2  , false
			eu  , RESTORE  , 1  , true
			eu  , RESTORE  , 2  , false
			""")
	void termIsSoldOrNot(String tld, Operation operation, int years, boolean sold) {
		assertThat(rules(tld).term(operation, years).isEmpty()).isEqualTo(sold);
	}

	@Test
	void brokenTermNamesTheSuffixAndTheLongestTerm() {
		assertThat(rules("it").term(Operation.RENEW, 2)).contains(new BrokenRule(Rule.TERM, List.of("it", 1)));
	}

	@ParameterizedTest
	@CsvSource({ "2036-03-01, true", "2036-03-02, false" })
	void expiryLiesTenYearsAwayAtMost(LocalDate expiry, boolean allowed) {
		assertThat(rules("com").total(expiry, TODAY).isEmpty()).isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			it  , IT , true
			it  , CH , true
			it  , VA , true
			it  , SM , true
			it  , NO , true
			it  , US , false
			it  , GB , false
			eu  , LI , true
			eu  , CH , false
			us  , IT , false
			com , KP , true
			""")
	void holderIsAdmittedByCountry(String tld, String country, boolean admitted) {
		assertThat(rules(tld).holder(country).isEmpty()).isEqualTo(admitted);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			com   , Ab3!xyz99        ,
			com   , sbagliato        ,
			it    , sbagliato        ,
			eu    , sbagliato        ,
			com   , abc              , AUTH_CODE_SHAPE
			com   , con uno spazio   , AUTH_CODE_SHAPE
			com   , 'codiceè'        , AUTH_CODE_SHAPE
			com   , ''               , AUTH_CODE_MISSING
			com   ,                  , AUTH_CODE_MISSING
			co.uk ,                  ,
			""")
	void authCodeCanBeOneOrNot(String tld, String code, Rule broken) {
		assertThat(rules(tld).authCode(code).map(BrokenRule::rule)).isEqualTo(optional(broken));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			it  , 0   , PAID
			it  , 1   , GRACE
			it  , 15  , GRACE
			it  , 16  , REDEMPTION
			it  , 45  , REDEMPTION
			it  , 46  , PENDING_DELETE
			it  , 50  , PENDING_DELETE
			it  , 51  , GONE
			com , 45  , GRACE
			com , 46  , REDEMPTION
			com , 76  , PENDING_DELETE
			com , 81  , GONE
			eu  , 0   , PAID
			eu  , 1   , REDEMPTION
			eu  , 40  , REDEMPTION
			eu  , 41  , GONE
			""")
	void lifeAfterExpiryGoesByTheDaysOfTheSuffix(String tld, int daysAfter, Phase phase) {
		assertThat(rules(tld).lifeCycle().phase(TODAY.minusDays(daysAfter), TODAY)).isEqualTo(phase);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			it  , 2026-10-01 , 2027-03-01
			com , 2026-10-01 , 2027-10-01
			com , 2035-12-01 , 2036-03-01
			eu  , 2026-10-01 , 2027-10-01
			pl  , 2026-10-01 , 2026-10-01
			""")
	void transferMovesTheExpiryAsTheSuffixHasIt(String tld, LocalDate before, LocalDate after) {
		assertThat(rules(tld).transfer().expiryAfter(before, TODAY, 10)).isEqualTo(after);
	}

	private static TldRules rules(String tld) {
		TldRules rules = RULES.get(tld);
		assertThat(rules).isNotNull();
		assertThat(rules.tld()).isEqualTo(new Tld(tld));
		return rules;
	}

	private static Optional<Rule> optional(Rule rule) {
		return Optional.ofNullable(rule);
	}

}
