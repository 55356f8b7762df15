package it.creditoprepagato.portal;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/** The periods that are asked for most, each a click away. */
enum UsualPeriod {

	/** To its end, though it has not come yet. */
	THIS_MONTH {

		@Override
		Period on(LocalDate today) {
			return Period.of(YearMonth.from(today));
		}

	},
	/** Whole. */
	LAST_MONTH {

		@Override
		Period on(LocalDate today) {
			return Period.of(YearMonth.from(today).minusMonths(1));
		}

	},
	/** To its end, though it has not come yet. */
	THIS_YEAR {

		@Override
		Period on(LocalDate today) {
			return Period.of(Year.from(today));
		}

	},
	/** Whole. */
	LAST_YEAR {

		@Override
		Period on(LocalDate today) {
			return Period.of(Year.from(today).minusYears(1));
		}

	};

	abstract Period on(LocalDate today);

	static Map<UsualPeriod, Period> all(LocalDate today) {
		Map<UsualPeriod, Period> all = new EnumMap<>(UsualPeriod.class);
		for (UsualPeriod usual : values()) {
			all.put(usual, usual.on(today));
		}
		return all;
	}

}
