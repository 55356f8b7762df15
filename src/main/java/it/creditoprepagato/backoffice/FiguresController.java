package it.creditoprepagato.backoffice;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.Formats;
import it.creditoprepagato.web.SheetFormat;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page of the back office: what is outstanding, sold and used, day by day. */
@Controller
class FiguresController {

	static final String PATH = "/staff";

	private static final List<Integer> SPANS = List.of(7, 30, 90);

	private static final int MOST_LINES = 100;

	private final Figures figures;

	private final Formats formats;

	private final MessageSource messages;

	FiguresController(Figures figures, Formats formats, MessageSource messages) {
		this.figures = figures;
		this.formats = formats;
		this.messages = messages;
	}

	@GetMapping(PATH)
	String page(@RequestParam(required = false) @Nullable String giorni, Model model) {
		int span = span(giorni);
		LocalDate today = this.formats.today();
		LocalDate from = today.minusDays(span - 1L);
		List<Figures.Day> days = this.figures.days(from, today);
		model.addAttribute("span", span);
		model.addAttribute("spans", SPANS);
		model.addAttribute("outstanding", this.figures.outstanding());
		model.addAttribute("days", days);
		model.addAttribute("sold", days.stream().map(Figures.Day::sold).reduce(Money.ZERO, Money::plus));
		model.addAttribute("used", days.stream().map(Figures.Day::used).reduce(Money.ZERO, Money::plus));
		model.addAttribute("back", days.stream().map(Figures.Day::back).reduce(Money.ZERO, Money::plus));
		model.addAttribute("operations", this.figures.operations(from, today, MOST_LINES));
		return "backoffice/figures";
	}

	@GetMapping(PATH + "/andamento.csv")
	void csv(@RequestParam(required = false) @Nullable String giorni, Locale locale, HttpServletResponse answer)
			throws IOException {
		LocalDate today = this.formats.today();
		List<Figures.Day> days = this.figures.days(today.minusDays(span(giorni) - 1L), today);
		List<String> columns = Stream.of("day", "sold", "used", "back", "outstanding")
			.map((column) -> this.messages.getMessage("backoffice.figures." + column, null, locale))
			.toList();
		SheetFormat.CSV.write(answer, "andamento", columns, (sheet) -> days
			.forEach((day) -> sheet.line(day.day(), day.sold(), day.used(), day.back(), day.outstanding())));
	}

	/** What cannot be read is a month. */
	private static int span(@Nullable String typed) {
		return SPANS.stream().filter((span) -> span.toString().equals(typed)).findAny().orElse(30);
	}

}
