package it.creditoprepagato.launch.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.orders.PastOrder;
import it.creditoprepagato.shared.DomainName;

import org.springframework.core.io.ClassPathResource;

/**
 * One of the many domains of an agency: a trade and a town. It was registered in some
 * week of the first or second year and renewed every 52 weeks since.
 *
 * @param name which domain
 * @param first the week of its registration, from 0
 */
record EliteDomain(DomainName name, int first) {

	static final int WEEKS_A_YEAR = 52;

	private static final List<String> SUFFIXES = List.of("it", "it", "it", "com", "it", "eu", "it", "it", "net", "org");

	/**
	 * Every trade in every town.
	 * @param late how many of them came a year later than the others
	 */
	static List<EliteDomain> all(int late) {
		List<EliteDomain> all = new ArrayList<>();
		for (String trade : words("trades")) {
			for (String town : words("towns")) {
				int number = all.size();
				DomainName name = new DomainName(trade + "-" + town + "." + SUFFIXES.get(number % SUFFIXES.size()));
				int week = number % WEEKS_A_YEAR;
				all.add(new EliteDomain(name, (number < late) ? week + WEEKS_A_YEAR : week));
			}
		}
		return all;
	}

	private static List<String> words(String file) {
		try {
			return new ClassPathResource("data/demo/" + file + ".txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isDue(int week) {
		return week >= this.first && (week - this.first) % WEEKS_A_YEAR == 0;
	}

	PastOrder.Line line(int week, LocalDate begin, DemoPrices prices) {
		int years = (week - this.first) / WEEKS_A_YEAR;
		Operation operation = (years == 0) ? Operation.REGISTER : Operation.RENEW;
		return new PastOrder.Line(this.name, prices.of(this.name, operation),
				(years == 0) ? null : expiry(begin, years), expiry(begin, years + 1));
	}

	/** As it stands after so many weeks. */
	DemoDomain standing(int weeks, LocalDate begin) {
		int years = (weeks - 1 - this.first) / WEEKS_A_YEAR + 1;
		return new DemoDomain(this.name, begin.plusWeeks(this.first), expiry(begin, years));
	}

	private LocalDate expiry(LocalDate begin, int years) {
		return begin.plusWeeks(this.first).plusYears(years);
	}

}
