package it.creditoprepagato.pricing;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which version applies, and which is still honoured. */
class TimelineTests {

	private static final PriceListVersion FIRST = version(1, "2026-01-01T00:00:00Z");

	private static final PriceListVersion SECOND = version(2, "2026-03-01T00:00:00Z");

	private static final PriceListVersion EARLIER_THIRD = version(3, "2026-02-01T00:00:00Z");

	private final Timeline timeline = new Timeline(List.of(SECOND, FIRST, EARLIER_THIRD));

	@ParameterizedTest
	@CsvSource({ "2026-01-01T00:00:00Z, 1", "2026-01-31T23:59:59.999999Z, 1", "2026-02-01T00:00:00Z, 3",
			"2026-03-01T00:00:00Z, 2", "2030-01-01T00:00:00Z, 2" })
	void versionThatStartedLastIsInForce(Instant at, int number) {
		assertThat(this.timeline.inForce(at)).map(PriceListVersion::number).contains(number);
	}

	@Test
	void nothingIsInForceBeforeTheFirstStart() {
		assertThat(this.timeline.inForce(Instant.parse("2025-12-31T23:59:59.999999Z"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1, 2025-12-31T23:59:59Z, false", "1, 2026-01-01T00:00:00Z, true",
			"1, 2026-02-01T00:14:59.999999Z, true", "1, 2026-02-01T00:15:00Z, true",
			"1, 2026-02-01T00:15:00.000001Z, false", "3, 2026-03-01T00:15:00Z, true",
			"3, 2026-03-01T00:15:00.000001Z, false", "2, 2040-01-01T00:00:00Z, true", "2, 2026-02-28T23:59:59Z, false",
			"4, 2026-02-01T00:00:00Z, false" })
	void versionIsHonouredFifteenMinutesAfterItsReplacement(int number, Instant at, boolean honoured) {
		assertThat(this.timeline.isHonoured(number, at)).isEqualTo(honoured);
	}

	@Test
	void versionCalledOffBeforeItsStartIsNeverHonoured() {
		PriceListVersion replacement = version(4, "2026-03-01T00:00:00Z");
		Timeline changed = new Timeline(List.of(FIRST, replacement, SECOND));
		assertThat(changed.inForce(SECOND.startsAt())).contains(replacement);
		assertThat(changed.isHonoured(SECOND.number(), SECOND.startsAt())).isFalse();
	}

	private static PriceListVersion version(int number, String start) {
		return new PriceListVersion(number, "prova.csv", Instant.parse(start));
	}

}
