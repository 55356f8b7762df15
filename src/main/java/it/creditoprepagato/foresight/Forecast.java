package it.creditoprepagato.foresight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import it.creditoprepagato.shared.Money;

/**
 * Which renewals come, and how far the credit reaches.
 *
 * @param scope which domains
 * @param today the first day
 * @param last the last one
 * @param available what can be spent, in cents of euro, net
 * @param renewals in the order in which credit is spent on them
 * @param demand the same if there were credit for everything
 */
public record Forecast(Scope scope, LocalDate today, LocalDate last, Money available, List<ForeseenRenewal> renewals,
		List<ForeseenRenewal> demand) {

	public Forecast {
		renewals = List.copyOf(renewals);
		demand = List.copyOf(demand);
	}

	/**
	 * The last day on which everything due is covered; the day before today if something
	 * is not covered today, empty if everything is covered.
	 */
	public Optional<LocalDate> lastsUntil() {
		return firstShortage().map((day) -> day.minusDays(1));
	}

	/** What is not covered on the first day that something is not, in its order. */
	public List<ForeseenRenewal> uncovered() {
		return firstShortage()
			.map((day) -> this.renewals.stream().filter((one) -> isShort(one) && one.day().equals(day)).toList())
			.orElse(List.of());
	}

	/** Everything that is not covered, in the order of days. */
	public List<ForeseenRenewal> allUncovered() {
		return this.renewals.stream().filter(Forecast::isShort).toList();
	}

	/** What all renewals up to a day cost, that day's too. */
	public Money neededUntil(LocalDate day) {
		return this.demand.stream()
			.filter((one) -> !one.day().isAfter(day))
			.map(ForeseenRenewal::price)
			.filter(Objects::nonNull)
			.reduce(Money.ZERO, Money::plus);
	}

	/** What a top-up would have to bring for the credit to reach that day. */
	public Money topUpUntil(LocalDate day) {
		Money missing = neededUntil(day).minus(this.available);
		return missing.isNegative() ? Money.ZERO : missing;
	}

	private Optional<LocalDate> firstShortage() {
		return this.renewals.stream().filter(Forecast::isShort).map(ForeseenRenewal::day).findFirst();
	}

	private static boolean isShort(ForeseenRenewal renewal) {
		return !renewal.isCovered() && renewal.price() != null;
	}

}
