package it.creditoprepagato.backoffice;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.pricing.ComparedPrice;
import it.creditoprepagato.pricing.DraftOutcome;
import it.creditoprepagato.pricing.PriceChange;
import it.creditoprepagato.pricing.PriceDraft;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.web.Formats;
import it.creditoprepagato.web.SheetFormat;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft of prices beside those in force: compared, published or discarded. */
@Controller
@RequestMapping(PriceListsController.PATH + "/bozze/{digest:[0-9a-f]{64}}")
class PriceDraftController {

	private static final String VIEW = "backoffice/price-draft";

	private static final int SHOWN = 100;

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private final PriceDesk desk;

	private final PriceEffects effects;

	private final Formats formats;

	private final MessageSource messages;

	PriceDraftController(PriceDesk desk, PriceEffects effects, Formats formats, MessageSource messages) {
		this.desk = desk;
		this.effects = effects;
		this.formats = formats;
		this.messages = messages;
	}

	static String path(String digest) {
		return PriceListsController.PATH + "/bozze/" + digest;
	}

	@GetMapping
	String page(@PathVariable String digest, DraftView view, Model model) {
		PriceDraft draft = find(digest);
		List<Integer> editions = this.desk.drafts().editions();
		int edition = view.edition(editions);
		List<PriceChange> all = this.desk.drafts().compare(digest, edition);
		List<PriceChange> found = all.stream().filter(view::shows).toList();
		model.addAttribute("draft", draft);
		model.addAttribute("view", view);
		model.addAttribute("editions", editions);
		model.addAttribute("edition", edition);
		model.addAttribute("tiers", Tier.values());
		model.addAttribute("changed", all.stream().filter(PriceChange::isChanged).count());
		model.addAttribute("items", all.size());
		model.addAttribute("found", found.size());
		model.addAttribute("changes", found.subList(0, Math.min(SHOWN, found.size())));
		model.addAttribute("effects", this.effects.of(digest, this.formats.today()));
		model.addAttribute("trail", this.desk.trail(digest));
		model.addAttribute("tomorrow", this.formats.today().plusDays(1));
		return VIEW;
	}

	/** All items of an edition, as a table for spreadsheets. */
	@GetMapping("/confronto.csv")
	void csv(@PathVariable String digest, DraftView view, Locale locale, HttpServletResponse answer)
			throws IOException {
		PriceDraft draft = find(digest);
		int edition = view.edition(this.desk.drafts().editions());
		List<String> columns = new ArrayList<>(Stream.of("tld", "operation", "years")
			.map((column) -> this.messages.getMessage("backoffice.prices.column." + column, null, locale))
			.toList());
		for (Tier tier : Tier.values()) {
			columns.add(tier.displayName() + " " + this.messages.getMessage("backoffice.prices.now", null, locale));
			columns.add(tier.displayName() + " " + this.messages.getMessage("backoffice.prices.then", null, locale));
		}
		SheetFormat.CSV.write(answer, "confronto-" + edition + "-" + draft.digest().substring(0, 8), columns,
				(sheet) -> this.desk.drafts().compare(digest, edition).forEach((change) -> sheet.line(cells(change))));
	}

	private static @Nullable Object[] cells(PriceChange change) {
		List<@Nullable Object> cells = new ArrayList<>(
				List.of(change.item().tld().toString(), change.item().operationName(), change.item().years()));
		for (Tier tier : Tier.values()) {
			for (ComparedPrice price : new @Nullable ComparedPrice[] { change.before(), change.after() }) {
				cells.add((price != null) ? price.byTier().get(tier) : null);
			}
		}
		return cells.toArray();
	}

	@PostMapping("/pubblica")
	String publish(@AuthenticationPrincipal SignedIn colleague, @PathVariable String digest, PublishForm form,
			RedirectAttributes next) {
		find(digest);
		Optional<LocalDate> day = form.day().filter((start) -> start.isAfter(this.formats.today()));
		if (day.isEmpty() || !form.isConfirmed()) {
			next.addFlashAttribute("flash", "backoffice.prices.told.incomplete");
			return "redirect:" + path(digest);
		}
		next.addFlashAttribute("flash",
				switch (this.desk.publish(digest, day.get().atStartOfDay(ITALY).toInstant(), colleague.actor())) {
					case DraftOutcome.Published published -> "backoffice.prices.told.published";
					case DraftOutcome.Discarded discarded -> "backoffice.prices.told.discarded-before";
					default -> "backoffice.prices.told.rejected";
				});
		return "redirect:" + path(digest);
	}

	@PostMapping("/scarta")
	String discard(@AuthenticationPrincipal SignedIn colleague, @PathVariable String digest, RedirectAttributes next) {
		find(digest);
		this.desk.discard(digest, colleague.actor());
		next.addFlashAttribute("flash", "backoffice.prices.told.ended");
		return "redirect:" + PriceListsController.PATH;
	}

	private PriceDraft find(String digest) {
		return this.desk.drafts().find(digest).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * What of the comparison is shown.
	 *
	 * @param edizione whose lists; the newest unless it is one
	 * @param q a part of the suffix
	 * @param mostra {@code tutti} for what stays the same too
	 */
	record DraftView(@Nullable String edizione, @Nullable String q, @Nullable String mostra) {

		int edition(List<Integer> editions) {
			return editions.stream()
				.filter((year) -> year.toString().equals(this.edizione))
				.findFirst()
				.orElse(editions.getFirst());
		}

		boolean shows(PriceChange change) {
			String typed = (this.q != null) ? this.q.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\.", "") : "";
			return (isAll() || change.isChanged()) && change.item().tld().toString().contains(typed);
		}

		public boolean isAll() {
			return "tutti".equals(this.mostra);
		}

	}

	/**
	 * When a draft is to apply.
	 *
	 * @param giorno from the beginning of which day in Italy
	 * @param conferma given when it is meant
	 */
	record PublishForm(@Nullable String giorno, @Nullable String conferma) {

		Optional<LocalDate> day() {
			try {
				return Optional.ofNullable(this.giorno).map(LocalDate::parse);
			}
			catch (DateTimeException ex) {
				return Optional.empty();
			}
		}

		boolean isConfirmed() {
			return this.conferma != null;
		}

	}

}
