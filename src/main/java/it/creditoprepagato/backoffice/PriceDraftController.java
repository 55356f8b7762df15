package it.creditoprepagato.backoffice;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.pricing.DraftEnding;
import it.creditoprepagato.pricing.PriceChange;
import it.creditoprepagato.pricing.PriceDraft;
import it.creditoprepagato.pricing.PriceDrafts;
import it.creditoprepagato.pricing.PriceListVersion;
import it.creditoprepagato.pricing.Problem;
import it.creditoprepagato.pricing.SoldEdition;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.Formats;
import it.creditoprepagato.web.Sheet;
import it.creditoprepagato.web.SheetFormat;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft of price lists: what it changes and for whom; published or discarded. */
@Controller
@RequestMapping(PriceDraftController.PATH + "/{id:[0-9a-f-]{36}}")
class PriceDraftController {

	static final String PATH = PriceListsController.PATH + "/bozze";

	private static final String VIEW = "backoffice/price-draft";

	private final PriceDesk desk;

	private final PriceDrafts drafts;

	private final DraftPicture picture;

	private final Formats formats;

	private final MessageSource messages;

	PriceDraftController(PriceDesk desk, PriceDrafts drafts, DraftPicture picture, Formats formats,
			MessageSource messages) {
		this.desk = desk;
		this.drafts = drafts;
		this.picture = picture;
		this.formats = formats;
		this.messages = messages;
	}

	static String path(UUID draft) {
		return PATH + "/" + draft;
	}

	@GetMapping
	ModelAndView page(@PathVariable UUID id, ComparisonFilter filter) {
		return show(find(id), filter, Map.of("form", PublishForm.BLANK));
	}

	@GetMapping("/confronto.csv")
	void csv(@PathVariable UUID id, ComparisonFilter filter, Locale locale, HttpServletResponse answer)
			throws IOException {
		PriceDraft draft = find(id);
		List<String> columns = Stream
			.of("plan", "tld", "operation", "years", "kind", "now", "then", "difference", "percent")
			.map((column) -> this.messages.getMessage("backoffice.prices.column." + column, null, locale))
			.toList();
		List<PriceChange> lines = this.picture.lines(draft, filter);
		SheetFormat.CSV.write(answer, "confronto-" + draft.file().code(), columns,
				(sheet) -> lines.forEach((change) -> write(change, sheet, locale)));
	}

	/** A percentage has two decimals, as amounts have. */
	private void write(PriceChange change, Sheet sheet, Locale locale) {
		sheet.line(change.plan().name(), change.item().tld().value(), change.item().operationName(),
				change.item().years(),
				this.messages.getMessage("backoffice.prices.kind." + change.kind(), null, locale), change.now(),
				change.then(), change.difference(), Money.cents(change.percent()));
	}

	/** What was typed stays where it cannot be done. */
	@PostMapping("/pubblica")
	ModelAndView publish(@AuthenticationPrincipal SignedIn colleague, @PathVariable UUID id,
			@ModelAttribute("form") PublishForm form, BindingResult problems, RedirectAttributes next) {
		PriceDraft draft = find(id);
		Optional<PriceDraft> ended = form.read(draft, problems)
			.flatMap((wish) -> ended(this.desk.publish(wish, colleague.actor()), problems));
		return ended.map((now) -> new ModelAndView(to(now, next)))
			.orElseGet(() -> show(draft, ComparisonFilter.NONE, problems.getModel()));
	}

	@PostMapping("/scarta")
	String discard(@AuthenticationPrincipal SignedIn colleague, @PathVariable UUID id, RedirectAttributes next) {
		this.desk.discard(find(id).id(), colleague.actor());
		return to(find(id), next);
	}

	/** The draft that ended, now or before; empty if something stands against it. */
	private Optional<PriceDraft> ended(DraftEnding outcome, BindingResult problems) {
		return switch (outcome) {
			case DraftEnding.Ended(PriceDraft draft) -> Optional.of(draft);
			case DraftEnding.Standing(PriceDraft draft) -> Optional.of(draft);
			case DraftEnding.NotThen(LocalDate earliest, LocalDate latest) ->
				refused(problems, "day.wrong", this.formats.date(earliest), this.formats.date(latest));
			case DraftEnding.Overtaken(PriceListVersion newest) ->
				refused(problems, "overtaken", String.valueOf(newest.number()));
			case DraftEnding.SoldWithoutPrices(SoldEdition edition) ->
				refused(problems, "unpriced", String.valueOf(edition.year()), this.formats.day(edition.startsAt()));
			case DraftEnding.AlreadyImported(PriceListVersion version) ->
				refused(problems, "imported", String.valueOf(version.number()));
			case DraftEnding.Rejected(List<Problem> flaws) -> refused(problems, "unfit", flaws.size());
		};
	}

	private static Optional<PriceDraft> refused(BindingResult problems, String why, Object... arguments) {
		problems.rejectValue("giorno", "backoffice.prices.publish." + why, arguments, null);
		return Optional.empty();
	}

	private ModelAndView show(PriceDraft draft, ComparisonFilter filter, Map<String, Object> form) {
		return new ModelAndView(VIEW, form).addAllObjects(this.picture.of(draft, filter))
			.addObject("earliest", this.drafts.earliest())
			.addObject("latest", this.drafts.latest());
	}

	private static String to(PriceDraft draft, RedirectAttributes next) {
		next.addFlashAttribute("flash", "backoffice.prices.told." + draft.state());
		return "redirect:" + path(draft.id());
	}

	private PriceDraft find(UUID id) {
		return this.drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
