package it.creditoprepagato.portal;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Months and years of the Italian calendar, from the first instant to the last. */
class UsualPeriodTests {

	@ParameterizedTest
	@CsvSource({ "2026-11-23, THIS_MONTH, 2026-11-01, 2026-11-30", "2026-11-23, LAST_MONTH, 2026-10-01, 2026-10-31",
			"2026-11-23, THIS_YEAR, 2026-01-01, 2026-12-31", "2026-11-23, LAST_YEAR, 2025-01-01, 2025-12-31",
			"2026-01-01, LAST_MONTH, 2025-12-01, 2025-12-31", "2028-03-31, LAST_MONTH, 2028-02-01, 2028-02-29" })
	void periodIsWhole(LocalDate today, UsualPeriod usual, LocalDate from, LocalDate to) {
		assertThat(UsualPeriod.all(today)).containsEntry(usual, new Period(from, to));
	}

	@Test
	void dayIsTheItalianOne() {
		Period period = new Period(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25));
		assertThat(period.start()).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
		assertThat(period.end()).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
	}

	@Test
	void whatIsToComeIsLeftOut() {
		LocalDate today = LocalDate.of(2026, 11, 23);
		assertThat(Period.ALL.until(today)).isEqualTo(new Period(null, today));
		assertThat(UsualPeriod.THIS_YEAR.on(today).until(today)).isEqualTo(new Period(LocalDate.of(2026, 1, 1), today));
		assertThat(UsualPeriod.LAST_YEAR.on(today).until(today)).isEqualTo(UsualPeriod.LAST_YEAR.on(today));
	}

	@Test
	void periodDoesNotEndBeforeItBegins() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)));
	}

}
