package it.creditoprepagato.throttle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who counts as the same. */
class SourceTests {

	@ParameterizedTest
	@CsvSource({ "203.0.113.7,203.0.113.7,true", "203.0.113.7,203.0.113.8,false", "2001:db8::1,2001:db8::ffff,true",
			"2001:db8:0:1::1,2001:db8:0:2::1,false", "unknown,unknown,true", "unknown,203.0.113.7,false" })
	void networkIsOneSubscribers(String one, String other, boolean same) {
		assertThat(Source.network("test", one).equals(Source.network("test", other))).isEqualTo(same);
	}

	@Test
	void bucketTellsNeitherNameNorAddressAndIsShort() {
		assertThat(Source.of("test.account", "a@example.it".repeat(10_000)).bucket())
			.matches("test\\.account:[0-9a-f]{64}");
		assertThat(Source.network("test.network", "203.0.113.7").bucket()).matches("test\\.network:[0-9a-f]{64}");
	}

}
