package it.creditoprepagato.backoffice;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import it.creditoprepagato.pricing.ComparedPrice;
import it.creditoprepagato.pricing.DatedVersion;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.pricing.PriceComparisons;
import it.creditoprepagato.pricing.PriceDraft;
import it.creditoprepagato.pricing.PriceDrafts;
import it.creditoprepagato.pricing.PriceTable;
import it.creditoprepagato.pricing.SoldEdition;
import it.creditoprepagato.web.SheetFormat;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One version of the price lists: what is in it, and who published it. */
@Controller
class PriceVersionController {

	private final PriceComparisons prices;

	private final PriceDrafts drafts;

	private final Plans plans;

	private final PriceDesk desk;

	private final Colleagues colleagues;

	PriceVersionController(PriceComparisons prices, PriceDrafts drafts, Plans plans, PriceDesk desk,
			Colleagues colleagues) {
		this.prices = prices;
		this.drafts = drafts;
		this.plans = plans;
		this.desk = desk;
		this.colleagues = colleagues;
	}

	@GetMapping(PriceListsController.PATH + "/{number:[1-9]\\d{0,8}}")
	String page(@PathVariable int number, @RequestParam(required = false) @Nullable String edizione,
			ComparisonFilter filter, Model model) {
		DatedVersion version = find(number);
		List<Integer> editions = this.plans.editions().stream().map(SoldEdition::year).toList();
		int edition = editions.stream()
			.filter((year) -> year.toString().equals(edizione))
			.findAny()
			.orElse(editions.getFirst());
		List<ComparedPrice> lines = this.prices.list(number, edition)
			.stream()
			.filter((line) -> filter.tld().isEmpty() || line.item().tld().value().equals(filter.tld()))
			.toList();
		model.addAttribute("one", version);
		model.addAttribute("editions", editions);
		model.addAttribute("edition", edition);
		model.addAttribute("filter", filter);
		model.addAttribute("lines", filter.shown(lines));
		model.addAttribute("all", lines.size());
		model.addAttribute("page", filter.page(lines.size()));
		model.addAttribute("most", ComparisonFilter.LINES);
		addOrigin(number, model);
		return "backoffice/price-list";
	}

	/** To be changed and imported as a draft. */
	@GetMapping(PriceListsController.PATH + "/{number:[1-9]\\d{0,8}}.csv")
	void csv(@PathVariable int number, HttpServletResponse answer) throws IOException {
		PriceTable table = this.prices.table(find(number).version().number());
		SheetFormat.CSV.write(answer, "listino-" + number, table.columns(),
				(sheet) -> table.lines().forEach((line) -> sheet.line(line.toArray())));
	}

	/** Of the draft that it was, if it was one. */
	private void addOrigin(int number, Model model) {
		Optional<PriceDraft> draft = this.drafts.publishedAs(number);
		model.addAttribute("draft", draft.orElse(null));
		model.addAttribute("trail", draft.map(this.desk::trail).orElse(List.of()));
		model.addAttribute("names", this.colleagues.names(draft.stream().flatMap(PriceDraft::actors).toList()));
	}

	private DatedVersion find(int number) {
		return this.prices.versions()
			.stream()
			.filter((version) -> version.version().number() == number)
			.findAny()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
