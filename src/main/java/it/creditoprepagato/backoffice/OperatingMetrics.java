package it.creditoprepagato.backoffice;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import it.creditoprepagato.backoffice.Figures.Outstanding;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Shows a scrape what an operator is to be woken for. Whoever asks more often than twice
 * a minute gets what was read last; while the database cannot be asked, every figure is
 * NaN. All nodes show the same: the highest of them counts, not the sum.
 */
@Component
class OperatingMetrics implements MeterBinder {

	private static final Logger LOG = LoggerFactory.getLogger(OperatingMetrics.class);

	private static final Duration FRESH = Duration.ofSeconds(30);

	private final Figures figures;

	private final OperatingFigures operating;

	private Map<Metric, Long> last = Map.of();

	private @Nullable Long readAt;

	OperatingMetrics(Figures figures, OperatingFigures operating) {
		this.figures = figures;
		this.operating = operating;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (Metric metric : Metric.values()) {
			Gauge.builder(metric.label, () -> value(metric)).description(metric.meaning).register(registry);
		}
	}

	private synchronized @Nullable Long value(Metric metric) {
		long now = System.nanoTime();
		if (this.readAt == null || now - this.readAt > FRESH.toNanos()) {
			this.last = read();
			this.readAt = now;
		}
		return this.last.get(metric);
	}

	private Map<Metric, Long> read() {
		try {
			Map<Metric, Long> read = new EnumMap<>(Metric.class);
			Reading reading = new Reading(this.figures.outstanding(), this.operating);
			for (Metric metric : Metric.values()) {
				read.put(metric, metric.figure.applyAsLong(reading));
			}
			return read;
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.warn("The operating figures cannot be read", ex);
			return Map.of();
		}
	}

	/** What is shown. */
	enum Metric {

		/** Whether the ledger contradicts itself. */
		LEDGER_DRIFT("credito.ledger.drift.cents",
				"Cents by which accounts differ from their last entries and their open holds",
				(reading) -> reading.operating().drift()),
		/** What is owed to customers. */
		CREDIT_OUTSTANDING("credito.credit.outstanding.cents", "Credit of all customers, what is held included",
				(reading) -> reading.outstanding().credit().cents()),
		/** What is held. */
		CREDIT_HELD("credito.credit.held.cents", "Credit held for operations under way and for refunds",
				(reading) -> reading.outstanding().held().cents()),
		/** What customers owe. */
		DEBT("credito.debt.cents", "What customers owe after chargebacks",
				(reading) -> reading.outstanding().debt().cents()),
		/** Who owes. */
		FROZEN_ACCOUNTS("credito.accounts.frozen", "Accounts that are frozen until their debt is paid",
				(reading) -> reading.outstanding().frozen()),
		/** What should have ended. */
		OVERDUE_HOLDS("credito.holds.overdue",
				"Open holds older by a day than the rules of their suffix allow for the operation",
				(reading) -> reading.operating().overdueHolds()),
		/** What a registry has not answered. */
		UNKNOWN_OUTCOMES("credito.operations.unknown", "Operations whose registry has not said what became of them",
				(reading) -> reading.operating().unknownOutcomes()),
		/** Whether jobs are done. */
		OLDEST_DUE_JOB("credito.jobs.oldest.due.seconds", "For how long the oldest job that is due has waited",
				(reading) -> reading.operating().oldestDueJob()),
		/** Whether jobs succeed. */
		FAILING_JOBS("credito.jobs.failing", "Jobs that failed the last time and are tried again",
				(reading) -> reading.operating().failingJobs()),
		/** What staff has to decide over. */
		PARKED_MONEY("credito.money.parked", "Incoming money that waits for a decision of staff",
				(reading) -> reading.operating().parkedMoney());

		private final String label;

		private final String meaning;

		private final ToLongFunction<Reading> figure;

		Metric(String label, String meaning, ToLongFunction<Reading> figure) {
			this.label = label;
			this.meaning = meaning;
			this.figure = figure;
		}

	}

	/**
	 * Where the figures come from.
	 *
	 * @param outstanding sums over all accounts
	 * @param operating what is asked one by one
	 */
	private record Reading(Outstanding outstanding, OperatingFigures operating) {
	}

}
