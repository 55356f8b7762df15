package it.creditoprepagato.foresight.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import it.creditoprepagato.foresight.Forecast;
import it.creditoprepagato.foresight.Forecasts;
import it.creditoprepagato.foresight.Scope;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.prepaid.TopUpLimits;
import it.creditoprepagato.web.Formats;

/** How long the credit lasts, and what comes when. */
@Controller
class ForecastController {

	static final String PATH = "/area-clienti/pagamenti/prepagato/previsione";

	private final Forecasts forecasts;

	private final PrepaidPlans plans;

	private final Ledger ledger;

	private final TopUpLimits limits;

	private final Formats formats;

	ForecastController(Forecasts forecasts, PrepaidPlans plans, Ledger ledger, TopUpLimits limits, Formats formats) {
		this.forecasts = forecasts;
		this.plans = plans;
		this.ledger = ledger;
		this.limits = limits;
		this.formats = formats;
	}

	@GetMapping(PATH)
	String page(@AuthenticationPrincipal SignedIn person, @ModelAttribute Question question, Model model) {
		Optional<Subscription> subscription = this.plans.inForce(person.customerId());
		Credit credit = this.ledger.balance(person.customerId());
		model.addAttribute("credit", credit);
		model.addAttribute("subscription", subscription.orElse(null));
		LocalDate today = this.formats.today();
		LocalDate last = Forecasts.aYearFrom(today);
		model.addAttribute("scope", question.scope());
		model.addAttribute("scopes", Scope.values());
		model.addAttribute("until", question.until(today, last));
		model.addAttribute("unreadable", question.isUnreadable(today));
		model.addAttribute("first", today);
		model.addAttribute("farthest", today.plusMonths(Forecasts.MOST_MONTHS));
		subscription.ifPresent((one) -> {
			LocalDate until = question.until(today, last);
			Forecast forecast = this.forecasts.of(this.forecasts.basis(person.customerId(), one.plan()), credit,
					question.scope(), until.isAfter(last) ? until : last);
			model.addAttribute("forecast", forecast);
			model.addAttribute("months", ForecastMonths.of(forecast, question.month()));
			model.addAttribute("minimum", this.limits.minimum());
		});
		return "foresight/forecast";
	}

	/**
	 * What is asked, as the address has it.
	 *
	 * @param ambito a {@link Scope}
	 * @param fino the day that the credit is to reach
	 * @param mese the month whose renewals are listed
	 */
	record Question(@Nullable String ambito, @Nullable String fino, @Nullable String mese) {

		Scope scope() {
			return Scope.AUTOMATIC.name().equals(this.ambito) ? Scope.AUTOMATIC : Scope.ALL;
		}

		LocalDate until(LocalDate today, LocalDate otherwise) {
			return day().filter((day) -> isForeseeable(day, today)).orElse(otherwise);
		}

		boolean isUnreadable(LocalDate today) {
			return !Objects.requireNonNullElse(this.fino, "").isEmpty()
					&& day().filter((day) -> isForeseeable(day, today)).isEmpty();
		}

		@Nullable YearMonth month() {
			try {
				return (this.mese != null) ? YearMonth.parse(this.mese) : null;
			}
			catch (DateTimeParseException ex) {
				return null;
			}
		}

		private Optional<LocalDate> day() {
			try {
				return (this.fino != null) ? Optional.of(LocalDate.parse(this.fino)) : Optional.empty();
			}
			catch (DateTimeParseException ex) {
				return Optional.empty();
			}
		}

		private static boolean isForeseeable(LocalDate day, LocalDate today) {
			return !day.isBefore(today) && !day.isAfter(today.plusMonths(Forecasts.MOST_MONTHS));
		}

	}

}
