package it.creditoprepagato.foresight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.domains.Priority;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Days pass over domains and credit: what is tried when, and in which order. */
@DatabaseTest
class CourseTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

	private static final LocalDate LAST = LocalDate.of(2027, 11, 30);

	private static final Map<String, String> PRICES = Map.of("it", "7.90", "com", "11.40", "eu", "6.00");

	@Autowired
	private Catalog catalog;

	@Test
	void creditIsSpentDayByDay() {
		assertThat(course("20.00", candidate("b.it", "2027-02-10"), candidate("a.com", "2027-01-20")))
			.containsExactly("2027-01-20 a.com 11.40 covered, 8.60 left", "2027-02-09 b.it 7.90 covered, 0.70 left");
	}

	@Test
	void onOneDayCriticalOnesComeFirstThenByExpiryAndName() {
		assertThat(course("30.00", candidate("c.it", "2027-01-01"), candidate("b.com", "2027-01-05"),
				candidate("a.com", "2027-01-05"), critical("d.it", "2027-01-10")))
			.containsExactly("2027-01-10 d.it 7.90 covered, 22.10 left", "2027-01-10 c.it 7.90 covered, 14.20 left",
					"2027-01-10 a.com 11.40 covered, 2.80 left", "2027-01-10 b.com 11.40 uncovered, 2.80 left");
	}

	@Test
	void whatIsNotCoveredKeepsCheaperOnesBehindItUntilItsGraceEnds() {
		assertThat(course("8.00", candidate("a.com", "2027-01-15"), candidate("b.it", "2027-02-20"))).containsExactly(
				"2027-01-15 a.com 11.40 uncovered, 8.00 left", "2027-02-19 b.it 7.90 uncovered, 8.00 left",
				"2027-03-02 b.it 7.90 covered, 0.10 left");
	}

	@Test
	void criticalOneIsCoveredThoughAnotherIsNot() {
		assertThat(course("8.00", candidate("a.com", "2027-01-15"), critical("b.it", "2027-01-31")))
			.containsExactly("2027-01-15 a.com 11.40 uncovered, 8.00 left", "2027-01-30 b.it 7.90 covered, 0.10 left");
	}

	@Test
	void sameDomainIsRenewedAgainAYearLater() {
		LocalDate last = LocalDate.of(2028, 3, 1);
		assertThat(course(last, "100.00", candidate("a.com", "2028-02-29")))
			.containsExactly("2028-02-29 a.com 11.40 covered, 88.60 left");
		assertThat(course(last, "100.00", candidate("a.com", "2027-02-28"))).containsExactly(
				"2027-02-28 a.com 11.40 covered, 88.60 left", "2028-02-28 a.com 11.40 covered, 77.20 left");
	}

	@Test
	void whatHasNoPriceIsToldAndKeepsNothingBack() {
		assertThat(course("8.00", candidate("a.org", "2027-01-15"), candidate("b.it", "2027-01-31")))
			.containsExactly("2027-01-15 a.org null uncovered, 8.00 left", "2027-01-30 b.it 7.90 covered, 0.10 left");
	}

	private List<String> course(String available, Candidate... candidates) {
		return course(LAST, available, candidates);
	}

	private List<String> course(LocalDate last, String available, Candidate... candidates) {
		return Course.of(List.of(candidates), TODAY, last,
				(tld, day) -> Optional.ofNullable(PRICES.get(tld.value())).map(Money::parse), Money.parse(available))
			.stream()
			.map((one) -> "%s %s %s %s, %s left".formatted(one.day(), one.name(), one.price(),
					one.isCovered() ? "covered" : "uncovered", one.availableAfter()))
			.toList();
	}

	private Candidate candidate(String name, String paidUntil) {
		return candidate(name, paidUntil, Priority.NORMAL);
	}

	private Candidate critical(String name, String paidUntil) {
		return candidate(name, paidUntil, Priority.CRITICAL);
	}

	private Candidate candidate(String typed, String paidUntil, Priority priority) {
		DomainName name = DomainName.parse(typed);
		return new Candidate(name, priority, LocalDate.parse(paidUntil), 0,
				this.catalog.rules(name.tld()).orElseThrow());
	}

}
