package it.creditoprepagato.portal;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import it.creditoprepagato.shared.Money;

/**
 * Amounts by the month as bars, drawn by the server; a table beside says the same.
 *
 * @param bars from left to right
 */
record MonthChart(List<Bar> bars) {

	private static final int SLOT = 40;

	private static final int MARGIN = 7;

	private static final int TALLEST = 100;

	private static final int BASE = 112;

	static MonthChart of(List<Amount> amounts, Locale locale) {
		DateTimeFormatter name = DateTimeFormatter.ofPattern("MMM", locale);
		DateTimeFormatter full = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
		long most = Math.max(1, amounts.stream().mapToLong((one) -> one.amount().cents()).max().orElse(1));
		List<Bar> bars = new ArrayList<>();
		for (Amount one : amounts) {
			int height = (int) Math.max(0, TALLEST * one.amount().cents() / most);
			bars.add(new Bar(name.format(one.month()), full.format(one.month()), one.amount(),
					SLOT * bars.size() + MARGIN, BASE - height, height));
		}
		return new MonthChart(bars);
	}

	public int width() {
		return SLOT * this.bars.size();
	}

	/**
	 * What is drawn.
	 *
	 * @param month which
	 * @param amount how much
	 */
	record Amount(YearMonth month, Money amount) {
	}

	/**
	 * One month.
	 *
	 * @param label its short name
	 * @param name its name with the year
	 * @param amount how much
	 * @param x where it begins
	 * @param y where its top is
	 * @param height how tall it is
	 */
	record Bar(String label, String name, Money amount, int x, int y, int height) {
	}

}
