package it.creditoprepagato.orders.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The lines of an order that one page shows: an order may have a thousand.
 *
 * @param <T> what a line is
 * @param shown those of this page
 * @param before how many come before them
 * @param all how many there are
 */
record Lines<T>(List<T> shown, int before, int all) {

	/** How many a page has. */
	static final int PAGE = 100;

	/**
	 * Those after so many, as the address says; what it cannot mean is the first page.
	 */
	static <T> Lines<T> of(List<T> all, @Nullable String typed) {
		int before = (typed != null && typed.matches("\\d{1,4}")) ? Integer.parseInt(typed) : 0;
		int from = (before < all.size()) ? before : 0;
		return new Lines<>(all.subList(from, Math.min(from + PAGE, all.size())), from, all.size());
	}

	public int first() {
		return this.before + 1;
	}

	public int last() {
		return this.before + this.shown.size();
	}

	/** Whether some stand on other pages. */
	public boolean isPart() {
		return this.shown.size() < this.all;
	}

	/** After how many the page before begins; null on the first. */
	public @Nullable Integer previous() {
		return (this.before == 0) ? null : Math.max(0, this.before - PAGE);
	}

	/** After how many the next page begins; null on the last. */
	public @Nullable Integer next() {
		return (last() < this.all) ? last() : null;
	}

}
