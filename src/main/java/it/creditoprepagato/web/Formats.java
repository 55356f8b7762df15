package it.creditoprepagato.web;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import it.creditoprepagato.shared.Money;

/**
 * How pages write amounts, dates and terms, in the reader's language; {@code @formats} in
 * templates.
 */
@Component("formats")
public class Formats {

	static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private static final char MINUS = '\u2212';

	private static final char NO_BREAK = '\u00A0';

	private final MessageSource messages;

	private final Clock clock;

	Formats(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** {@code € 1.234,56}; in English {@code €1,234.56}. */
	public String money(Money amount) {
		String sign = amount.isNegative() ? String.valueOf(MINUS) : "";
		return isItalian() ? "€" + NO_BREAK + amount(amount) : sign + "€" + digits(amount);
	}

	/** The same without the currency, for columns that name it. */
	public String amount(Money amount) {
		return (amount.isNegative() ? String.valueOf(MINUS) : "") + digits(amount);
	}

	private String digits(Money amount) {
		NumberFormat format = NumberFormat.getNumberInstance(isItalian() ? Locale.ITALY : Locale.UK);
		return format.format(Math.abs(amount.cents() / 100)) + (isItalian() ? "," : ".")
				+ "%02d".formatted(Math.abs(amount.cents() % 100));
	}

	/** {@code 2 dic 2026}. */
	public String date(LocalDate date) {
		return DateTimeFormatter.ofPattern("d MMM uuuu", locale()).format(date);
	}

	/** The day of an instant, in Italy. */
	public String day(Instant instant) {
		return date(LocalDate.ofInstant(instant, ITALY));
	}

	/** {@code 2 dic 2026, 16:05}, in Italy. */
	public String dateTime(Instant instant) {
		return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale()).format(instant.atZone(ITALY));
	}

	/** An instant for programs, to the second. */
	public String instant(Instant instant) {
		return instant.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/** How far a date is: today, in some days, some days ago. */
	public String relative(LocalDate date) {
		long days = ChronoUnit.DAYS.between(today(), date);
		if (days == 0) {
			return text("web.day.today");
		}
		return (days > 0) ? text("web.day.in", days) : text("web.day.ago", -days);
	}

	/** {@code novembre 2026}. */
	public String month(YearMonth month) {
		return DateTimeFormatter.ofPattern("MMMM uuuu", locale()).format(month);
	}

	/** {@code 1 anno}, {@code 2 anni}. */
	public String term(int years) {
		return text("web.term", years);
	}

	/** {@code 7 mesi}, {@code 1 mese e 12 giorni}, {@code 3 giorni}. */
	public String period(Period period) {
		long months = period.toTotalMonths();
		int days = period.getDays();
		if (months == 0) {
			return text("web.days", days);
		}
		return (days == 0) ? text("web.months", months)
				: text("web.months-and-days", text("web.months", months), text("web.days", days));
	}

	/** The day that it is in Italy. */
	public LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ITALY);
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale());
	}

	private static boolean isItalian() {
		return locale().getLanguage().equals("it");
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
