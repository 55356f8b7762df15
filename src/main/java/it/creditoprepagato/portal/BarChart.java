package it.creditoprepagato.portal;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import it.creditoprepagato.shared.Money;

/**
 * Amounts as bars, drawn by the server; a table beside says the same.
 *
 * @param slot how wide a bar is with the room around it
 * @param bars from left to right
 */
record BarChart(int slot, List<Bar> bars) {

	private static final int MONTH = 40;

	private static final int NAMED = 104;

	private static final int MARGIN = 7;

	private static final int TALLEST = 100;

	private static final int BASE = 112;

	static BarChart ofMonths(List<Amount> amounts, Locale locale) {
		DateTimeFormatter name = DateTimeFormatter.ofPattern("MMM", locale);
		DateTimeFormatter full = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
		return of(MONTH,
				amounts.stream()
					.map((one) -> new Named(name.format(one.month()), full.format(one.month()), one.amount()))
					.toList());
	}

	/** A few amounts, each with a name. */
	static BarChart ofNamed(List<Named> amounts) {
		return of(NAMED, amounts);
	}

	private static BarChart of(int slot, List<Named> amounts) {
		long most = Math.max(1, amounts.stream().mapToLong((one) -> one.amount().cents()).max().orElse(1));
		List<Bar> bars = new ArrayList<>();
		for (Named one : amounts) {
			int height = (int) Math.max(0, TALLEST * one.amount().cents() / most);
			bars.add(new Bar(one, slot * bars.size() + MARGIN, BASE - height, height));
		}
		return new BarChart(slot, bars);
	}

	public int width() {
		return this.slot * this.bars.size();
	}

	public int barWidth() {
		return this.slot - 2 * MARGIN;
	}

	/**
	 * What is drawn of a month.
	 *
	 * @param month which
	 * @param amount how much
	 */
	record Amount(YearMonth month, Money amount) {
	}

	/**
	 * What is drawn.
	 *
	 * @param label its short name
	 * @param name its whole name
	 * @param amount how much
	 */
	record Named(String label, String name, Money amount) {
	}

	/**
	 * A bar.
	 *
	 * @param named of what
	 * @param x where it begins
	 * @param y where its top is
	 * @param height how tall it is
	 */
	record Bar(Named named, int x, int y, int height) {

		public String label() {
			return this.named.label();
		}

		public String name() {
			return this.named.name();
		}

		public Money amount() {
			return this.named.amount();
		}

	}

}
