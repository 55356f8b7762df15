package it.creditoprepagato.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.foresight.Basis;
import it.creditoprepagato.foresight.Forecast;
import it.creditoprepagato.foresight.Forecasts;
import it.creditoprepagato.foresight.ForeseenRenewal;
import it.creditoprepagato.foresight.Scope;
import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Statement;
import it.creditoprepagato.ledger.StatementQuery;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.Formats;

/**
 * What was and what will be, for the dashboard: the last year's credit, the next year's
 * renewals.
 */
@Component
class DashboardFigures {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private static final int MONTHS = 12;

	private final Statement statement;

	private final RenewalCosts costs;

	private final Forecasts forecasts;

	private final Formats formats;

	DashboardFigures(Statement statement, RenewalCosts costs, Forecasts forecasts, Formats formats) {
		this.statement = statement;
		this.costs = costs;
		this.forecasts = forecasts;
		this.formats = formats;
	}

	/** What the other figures are made of. */
	Basis basis(CustomerId customer, Optional<Subscription> subscription) {
		return this.forecasts.basis(customer, subscription.map(Subscription::plan).orElse(null));
	}

	RenewalCosts.Year renewals(CustomerId customer, Basis basis) {
		return this.costs.ofNextYear(customer, basis.prices().now());
	}

	/** What comes in the next twelve months, of all that is to be kept. */
	Forecast forecast(Basis basis, Credit credit) {
		return this.forecasts.of(basis, credit, Scope.ALL, Forecasts.aYearFrom(this.formats.today()));
	}

	/** Those that are paid for some days more, the first of them. */
	List<HeldDomain> expiring(Basis basis, int count) {
		LocalDate horizon = this.formats.today().plusDays(RenewalCosts.SOON_DAYS);
		return basis.domains()
			.stream()
			.filter((domain) -> domain.status() == DomainStatus.ACTIVE)
			.takeWhile((domain) -> !Objects.requireNonNull(domain.paidUntil()).isAfter(horizon))
			.limit(count)
			.toList();
	}

	/** What falls due in each of the next months, as the forecast has it. */
	BarChart chart(@Nullable Forecast forecast, Locale locale) {
		YearMonth now = YearMonth.from(this.formats.today());
		List<ForeseenRenewal> demand = (forecast != null) ? forecast.demand() : List.of();
		return BarChart.ofMonths(IntStream.range(0, MONTHS)
			.mapToObj(now::plusMonths)
			.map((month) -> new BarChart.Amount(month, cost(demand, month)))
			.toList(), locale);
	}

	private static Money cost(List<ForeseenRenewal> demand, YearMonth month) {
		return demand.stream()
			.filter((renewal) -> YearMonth.from(renewal.day()).equals(month))
			.map((renewal) -> Objects.requireNonNullElse(renewal.price(), Money.ZERO))
			.reduce(Money.ZERO, Money::plus);
	}

	/** The balance at the end of each of the last months, now for this one. */
	BarChart credit(CustomerId customer, Locale locale) {
		YearMonth now = YearMonth.from(this.formats.today());
		List<YearMonth> months = IntStream.range(0, MONTHS)
			.mapToObj((at) -> now.minusMonths(MONTHS - 1L - at))
			.toList();
		List<Money> balances = this.statement.balancesAt(customer, months.stream().map(DashboardFigures::end).toList());
		List<BarChart.Amount> amounts = new ArrayList<>();
		for (int at = 0; at < months.size(); at++) {
			amounts.add(new BarChart.Amount(months.get(at), balances.get(at)));
		}
		return BarChart.ofMonths(amounts, locale);
	}

	List<TransactionView> latest(CustomerId customer, int count) {
		return this.statement.page(customer, StatementQuery.newest(count)).stream().map(TransactionView::of).toList();
	}

	private static Instant end(YearMonth month) {
		return month.plusMonths(1).atDay(1).atStartOfDay(ITALY).toInstant().minusNanos(1_000);
	}

}
