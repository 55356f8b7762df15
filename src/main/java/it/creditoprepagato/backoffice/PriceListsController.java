package it.creditoprepagato.backoffice;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.pricing.DatedVersion;
import it.creditoprepagato.pricing.DraftKeeping;
import it.creditoprepagato.pricing.Plans;
import it.creditoprepagato.pricing.PriceComparisons;
import it.creditoprepagato.pricing.PriceDraft;
import it.creditoprepagato.pricing.PriceDrafts;
import it.creditoprepagato.pricing.PriceFile;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Price lists and drafts of them: what is in force, to come, and being looked at. */
@Controller
class PriceListsController {

	static final String PATH = "/staff/listini";

	private static final String VIEW = "backoffice/price-lists";

	private static final int SHOWN = 50;

	private static final Comparator<DatedVersion> BY_START = Comparator.comparing((one) -> one.version().startsAt());

	private static final int PROBLEMS_SHOWN = 500;

	private static final int LONGEST_NAME = 100;

	private final PriceDesk desk;

	private final PriceDrafts drafts;

	private final PriceComparisons prices;

	private final Plans plans;

	private final Colleagues colleagues;

	PriceListsController(PriceDesk desk, PriceDrafts drafts, PriceComparisons prices, Plans plans,
			Colleagues colleagues) {
		this.desk = desk;
		this.drafts = drafts;
		this.prices = prices;
		this.plans = plans;
		this.colleagues = colleagues;
	}

	@GetMapping(PATH)
	String page(Model model) {
		List<PriceDraft> open = this.drafts.open();
		List<PriceDraft> ended = this.drafts.ended(SHOWN);
		List<DatedVersion> versions = this.prices.versions();
		model.addAttribute("current",
				versions.stream().filter(DatedVersion::isCurrent).sorted(BY_START).limit(SHOWN).toList());
		model.addAttribute("past", versions.stream().filter((one) -> !one.isCurrent()).limit(SHOWN).toList());
		model.addAttribute("editions", this.plans.editions());
		model.addAttribute("open", open);
		model.addAttribute("ended", ended);
		model.addAttribute("names", this.colleagues
			.names(Stream.concat(open.stream(), ended.stream()).flatMap(PriceDraft::actors).toList()));
		return VIEW;
	}

	/** A file that cannot be published is not kept, and all that is wrong is shown. */
	@PostMapping(PATH)
	String send(@AuthenticationPrincipal SignedIn colleague,
			@RequestParam(name = "file", required = false) @Nullable MultipartFile upload, Model model,
			RedirectAttributes next) throws IOException {
		if (upload == null || upload.isEmpty()) {
			return refused("backoffice.prices.none-chosen", model);
		}
		try (InputStream content = upload.getInputStream()) {
			return switch (this.desk.keep(PriceFile.read(name(upload), content), colleague.actor())) {
				case DraftKeeping.Kept kept -> to(kept.draft(), "backoffice.prices.kept", next);
				case DraftKeeping.AlreadyKept kept -> to(kept.draft(), "backoffice.prices.already-kept", next);
				case DraftKeeping.AlreadyPublished published -> {
					model.addAttribute("published", published.version());
					yield refused("backoffice.prices.already-published", model);
				}
				case DraftKeeping.Rejected rejected -> {
					model.addAttribute("problems", rejected.problems().stream().limit(PROBLEMS_SHOWN).toList());
					model.addAttribute("problemCount", rejected.problems().size());
					yield refused("backoffice.prices.rejected", model);
				}
				case DraftKeeping.TooMany many -> refused("backoffice.prices.too-many", model);
			};
		}
	}

	private static String name(MultipartFile upload) {
		String path = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
		String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{C}\\p{Z}]+", " ")
			.strip();
		String shortened = name.codePoints()
			.limit(LONGEST_NAME)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		return shortened.isEmpty() ? "listino.csv" : shortened;
	}

	private String refused(String why, Model model) {
		model.addAttribute("refused", why);
		return page(model);
	}

	private static String to(PriceDraft draft, String told, RedirectAttributes next) {
		next.addFlashAttribute("flash", told);
		return "redirect:" + PriceDraftController.path(draft.id());
	}

}
