package it.creditoprepagato.ledger;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What lost a race runs once more, whoever reports it; what is wrong does not. */
@DatabaseTest
class EffectTests {

	@Autowired
	private Effect effect;

	private final AtomicInteger runs = new AtomicInteger();

	@ParameterizedTest
	@ValueSource(strings = { "23505", "40001", "40P01" })
	void lostRaceRunsOnceMore(String state) {
		SQLException cause = new SQLException("lost", state);
		assertThat(failingOnce(new PersistenceException(cause))).isEqualTo(2);
		this.runs.set(0);
		assertThat(failingOnce(new DataIntegrityViolationException("lost", cause))).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "23514", "42501", "57014" })
	void otherFailureIsToldAtOnce(String state) {
		assertThatExceptionOfType(PersistenceException.class)
			.isThrownBy(() -> failingOnce(new PersistenceException(new SQLException("wrong", state))));
		assertThat(this.runs).hasValue(1);
	}

	@Test
	void secondFailureIsTold() {
		assertThatExceptionOfType(PersistenceException.class)
			.isThrownBy(() -> this.effect.run(CustomerId.next(), () -> {
				this.runs.incrementAndGet();
				throw new PersistenceException(new SQLException("lost", "23505"));
			}));
		assertThat(this.runs).hasValue(2);
	}

	@Test
	void effectInsideAnotherIsRefused() {
		CustomerId customer = CustomerId.next();
		assertThatIllegalStateException()
			.isThrownBy(() -> this.effect.run(customer, () -> this.effect.run(customer, () -> 1)));
	}

	private Integer failingOnce(RuntimeException failure) {
		return this.effect.run(CustomerId.next(), () -> {
			if (this.runs.incrementAndGet() == 1) {
				throw failure;
			}
			return this.runs.get();
		});
	}

}
