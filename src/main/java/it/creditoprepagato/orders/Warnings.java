package it.creditoprepagato.orders;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.domains.DomainWarning;
import it.creditoprepagato.pricing.Item;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Price;
import it.creditoprepagato.pricing.PriceAnswer;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.PriceRequest;
import it.creditoprepagato.shared.Money;

/**
 * Says what the warnings of a dry run are worth.
 *
 * @param plan whose list it is
 * @param prices where it stands
 */
record Warnings(Plan plan, PriceBook prices) {

	/** The answers to a dry run. */
	List<LineOutcome> outcomes(List<CheckedLine> lines) {
		List<PriceRequest> requests = CheckedLine.placeable(lines)
			.stream()
			.flatMap((line) -> line.clearance()
				.warnings()
				.stream()
				.map(DomainWarning::worth)
				.filter(Objects::nonNull)
				.map((worth) -> PriceRequest.of(this.plan, new Item(line.wish().domain().tld(), worth.operation(), 1))))
			.toList();
		Iterator<PriceAnswer> answers = this.prices.prices(requests).iterator();
		List<LineOutcome> outcomes = new ArrayList<>();
		for (CheckedLine line : lines) {
			outcomes.add((line instanceof CheckedLine.Placeable it)
					? new LineOutcome.Quoted(it.quoted().price(), priced(it.quoted(), answers)) : line.outcome());
		}
		return outcomes;
	}

	private static List<LineWarning> priced(QuotedLine line, Iterator<PriceAnswer> answers) {
		List<LineWarning> warnings = new ArrayList<>();
		for (DomainWarning warning : line.clearance().warnings()) {
			DomainWarning.Worth worth = warning.worth();
			warnings.add(new LineWarning(warning, (worth != null) ? worth(worth, answers.next()) : null));
		}
		return warnings;
	}

	private static @Nullable Money worth(DomainWarning.Worth worth, PriceAnswer answer) {
		return (answer instanceof Price price) ? price.amount().part(worth.days(), DomainWarning.Worth.YEAR) : null;
	}

}
