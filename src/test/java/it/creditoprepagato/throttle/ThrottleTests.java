package it.creditoprepagato.throttle;

import java.time.Duration;
import java.util.UUID;

import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What may be done comes back with time, and what is all back is forgotten. */
@DatabaseTest
class ThrottleTests {

	private static final Limit THREE_A_MINUTE = new Limit(3, Duration.ofMinutes(1));

	@Autowired
	private Throttle throttle;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SettableClock clock;

	private final Source source = Source.of("test", UUID.randomUUID().toString());

	@Test
	void oneTooManyWaitsUntilOneIsBack() {
		assertThat(this.throttle.take(this.source, THREE_A_MINUTE, 3)).isEmpty();
		assertThat(this.throttle.take(this.source, THREE_A_MINUTE)).contains(Duration.ofSeconds(20));
		this.clock.advance(Duration.ofSeconds(20));
		assertThat(this.throttle.take(this.source, THREE_A_MINUTE)).isEmpty();
		assertThat(this.throttle.take(this.source, THREE_A_MINUTE)).isNotEmpty();
	}

	@Test
	void manyAreCountedAllOrNone() {
		this.throttle.take(this.source, THREE_A_MINUTE);
		assertThat(this.throttle.take(this.source, THREE_A_MINUTE, 3)).isNotEmpty();
		assertThat(this.throttle.take(this.source, THREE_A_MINUTE, 2)).isEmpty();
	}

	@Test
	void whatIsGivenBackMayBeDoneAgain() {
		this.throttle.take(this.source, THREE_A_MINUTE, 3);
		this.throttle.giveBack(this.source, THREE_A_MINUTE);
		assertThat(this.throttle.take(this.source, THREE_A_MINUTE)).isEmpty();
	}

	@Test
	void countsAreForgottenWhenAllIsBack() {
		this.throttle.take(this.source, THREE_A_MINUTE);
		this.throttle.forgetExpired();
		assertThat(rows()).isOne();
		this.clock.advance(Duration.ofMinutes(3));
		this.throttle.forgetExpired();
		assertThat(rows()).isZero();
	}

	@Test
	void nodeCountsAloneAllOrNone() {
		NodeThrottle node = new NodeThrottle();
		assertThat(node.take(this.source, THREE_A_MINUTE, 2)).isEmpty();
		assertThat(node.take(this.source, THREE_A_MINUTE, 2))
			.hasValueSatisfying((wait) -> assertThat(wait).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(20)));
		assertThat(node.take(this.source, THREE_A_MINUTE, 1)).isEmpty();
		assertThat(node.take(Source.of("test", "another"), THREE_A_MINUTE, 3)).isEmpty();
		assertThat(rows()).isZero();
	}

	@Test
	void limitIsAboveZero() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Limit(0, Duration.ofMinutes(1)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Limit(1, Duration.ZERO));
	}

	private long rows() {
		return this.jdbc.sql("SELECT count(*) FROM throttle.bucket WHERE bucket = ?")
			.param(this.source.bucket())
			.query(Long.class)
			.single();
	}

}
