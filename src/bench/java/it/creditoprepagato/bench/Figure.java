package it.creditoprepagato.bench;

import java.util.Locale;
import java.util.Map;

/**
 * What was measured, beside its limit measured in the same run.
 *
 * @param name of the work
 * @param value of ours
 * @param limit of the same rows or answers without us
 * @param goal which part of the limit is to be reached, or at most to be used
 * @param better which way
 * @param unit of value and limit
 */
record Figure(String name, double value, double limit, double goal, Better better, String unit) {

	static final String HEAD = String.format(Locale.ROOT, "%-46s %12s %12s %7s %7s  %s", "", "ours", "limit", "ratio",
			"goal", "unit");

	double ratio() {
		return this.value / this.limit;
	}

	boolean isReached() {
		return switch (this.better) {
			case HIGHER -> ratio() >= this.goal;
			case LOWER -> ratio() <= this.goal;
		};
	}

	Map<String, Object> json() {
		return Map.of("name", this.name, "value", this.value, "limit", this.limit, "ratio", ratio(), "goal", this.goal,
				"better", this.better.name().toLowerCase(Locale.ROOT), "unit", this.unit);
	}

	/** A line of the table. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%-46s %,12.1f %,12.1f %7.2f %s%6.2f  %s%s", this.name, this.value,
				this.limit, ratio(), (this.better == Better.HIGHER) ? "≥" : "≤", this.goal, this.unit,
				isReached() ? "" : "  MISSED");
	}

	/** Which figures are good. */
	enum Better {

		/** The higher the better: throughput. */
		HIGHER,
		/** The lower the better: what is used up. */
		LOWER

	}

}
