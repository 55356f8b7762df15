package it.creditoprepagato.foresight.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import it.creditoprepagato.foresight.Forecast;
import it.creditoprepagato.foresight.Forecasts;
import it.creditoprepagato.foresight.ForeseenRenewal;
import it.creditoprepagato.foresight.Scope;
import it.creditoprepagato.identity.ApiCaller;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.ApiController;
import it.creditoprepagato.web.Fields;
import it.creditoprepagato.web.Formats;
import it.creditoprepagato.web.Problem;
import it.creditoprepagato.web.ProblemException;
import it.creditoprepagato.web.ProblemType;
import it.creditoprepagato.web.Reading;

/** Which renewals come, and how far the credit reaches. */
@ApiController
class ForecastApi {

	private final Forecasts forecasts;

	private final PrepaidPlans plans;

	private final Ledger ledger;

	private final Formats formats;

	ForecastApi(Forecasts forecasts, PrepaidPlans plans, Ledger ledger, Formats formats) {
		this.forecasts = forecasts;
		this.plans = plans;
		this.ledger = ledger;
		this.formats = formats;
	}

	@GetMapping("/forecast")
	Answer forecast(@AuthenticationPrincipal ApiCaller caller, @ModelAttribute Query query) {
		Wanted wanted = query.read(this.formats.today());
		Subscription subscription = this.plans.inForce(caller.customerId())
			.orElseThrow(() -> new ProblemException(Problem.of(ProblemType.NO_PLAN)));
		return Answer.of(this.forecasts.of(this.forecasts.basis(caller.customerId(), subscription.plan()),
				this.ledger.balance(caller.customerId()), wanted.scope(), wanted.until()));
	}

	/**
	 * What is wanted, as the address has it.
	 *
	 * @param until the last day, at most 24 months away; without it, twelve months
	 * @param scope which domains; without it, all
	 */
	record Query(@Nullable String until, @Nullable String scope) {

		Wanted read(LocalDate today) {
			Fields fields = new Fields();
			var last = fields.optional("until", this.until, Reading.date());
			var which = fields.optional("scope", this.scope, Reading.oneOf(Scope.class));
			Wanted wanted = fields
				.read(() -> new Wanted((last.value() != null) ? last.value() : Forecasts.aYearFrom(today),
						(which.value() != null) ? which.value() : Scope.ALL));
			if (wanted.until().isBefore(today) || wanted.until().isAfter(today.plusMonths(Forecasts.MOST_MONTHS))) {
				fields.refuse("until", "is a day from today to 24 months from now");
			}
			return fields.read(() -> wanted);
		}

	}

	/**
	 * What is wanted.
	 *
	 * @param until the last day
	 * @param scope which domains
	 */
	record Wanted(LocalDate until, Scope scope) {
	}

	/**
	 * How far the credit reaches.
	 *
	 * @param scope which domains
	 * @param available what can be spent now
	 * @param lastsUntil the last day on which everything due is covered; null if it lasts
	 * @param until the last day foreseen
	 * @param topUp what a top-up would have to bring to reach it
	 * @param renewals in the order in which credit is spent on them
	 */
	record Answer(Scope scope, Money available, @Nullable LocalDate lastsUntil, LocalDate until, Money topUp,
			List<Item> renewals) {

		static Answer of(Forecast forecast) {
			return new Answer(forecast.scope(), forecast.available(), forecast.lastsUntil().orElse(null),
					forecast.last(), forecast.topUpUntil(forecast.last()),
					forecast.renewals().stream().map(Item::of).toList());
		}

	}

	/**
	 * A renewal to come.
	 *
	 * @param date when it falls due
	 * @param domain in ASCII
	 * @param price null if its suffix is not on the list then
	 * @param covered whether the credit covers it
	 * @param availableAfter what can be spent after it
	 */
	record Item(LocalDate date, String domain, @Nullable Money price, boolean covered, Money availableAfter) {

		static Item of(ForeseenRenewal renewal) {
			return new Item(renewal.day(), renewal.name().ascii(), renewal.price(), renewal.isCovered(),
					renewal.availableAfter());
		}

	}

}
