package it.creditoprepagato.portal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import it.creditoprepagato.pricing.ComparedPrice;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.web.Sheet;
import it.creditoprepagato.web.SheetFormat;

/** Writes price lists for spreadsheets, with every term that they have. */
@Component
class PriceListExport {

	private static final List<String> COLUMNS = List.of("portal.list.tld", "portal.list.operation", "portal.list.years",
			"portal.list.street-price");

	private final MessageSource messages;

	PriceListExport(MessageSource messages) {
		this.messages = messages;
	}

	/** The list of a plan beside the street price. */
	void own(EditionLists lists, Plan plan, SheetFormat format, HttpServletResponse answer) throws IOException {
		write(lists, List.of(plan), format, answer);
	}

	/** The lists of all plans of the edition beside the street price. */
	void all(EditionLists lists, SheetFormat format, HttpServletResponse answer) throws IOException {
		write(lists, Stream.of(Tier.values()).map((tier) -> new Plan(tier, lists.edition())).toList(), format, answer);
	}

	private void write(EditionLists lists, List<Plan> plans, SheetFormat format, HttpServletResponse answer)
			throws IOException {
		String name = (plans.size() == 1) ? plans.getFirst().name() : String.valueOf(lists.edition());
		List<String> columns = Stream.concat(COLUMNS.stream().map(this::text), plans.stream().map(this::column))
			.toList();
		format.write(answer, "listino-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'), columns,
				(sheet) -> lists.prices().forEach((price) -> write(price, plans, sheet)));
	}

	private void write(ComparedPrice price, List<Plan> plans, Sheet sheet) {
		Stream<Object> item = Stream.of(price.item().tld().value(),
				text("orders.operation." + price.item().operationName()), price.item().years(), price.street());
		Stream<Object> amounts = plans.stream().map((plan) -> price.byTier().get(plan.tier()));
		sheet.line(Stream.concat(item, amounts).toArray());
	}

	private String column(Plan plan) {
		return plan.name() + " €";
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
