package it.creditoprepagato.backoffice;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.pricing.DraftOutcome;
import it.creditoprepagato.pricing.PriceBook;
import it.creditoprepagato.pricing.PriceDraft;
import it.creditoprepagato.pricing.PriceFile;
import it.creditoprepagato.pricing.PriceListVersion;
import it.creditoprepagato.pricing.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The versions of the price lists and their drafts: staff sends a file to be compared.
 */
@Controller
class PriceListsController {

	static final String PATH = "/staff/listini";

	private static final String VIEW = "backoffice/price-lists";

	private static final int SHOWN = 50;

	private static final int PROBLEMS_SHOWN = 100;

	private static final int LONGEST_NAME = 200;

	private final PriceDesk desk;

	private final PriceBook book;

	PriceListsController(PriceDesk desk, PriceBook book) {
		this.desk = desk;
		this.book = book;
	}

	@GetMapping(PATH)
	String page(Model model) {
		model.addAttribute("inForce", this.book.version().map(PriceListVersion::number).orElse(0));
		model.addAttribute("versions", this.desk.drafts().versions());
		model.addAttribute("drafts", this.desk.drafts().newest(SHOWN));
		return VIEW;
	}

	@PostMapping(PATH)
	String send(@AuthenticationPrincipal SignedIn colleague,
			@RequestParam(name = "file", required = false) @Nullable MultipartFile upload, Model model,
			RedirectAttributes next) throws IOException {
		if (upload == null || upload.isEmpty()) {
			model.addAttribute("refused", "backoffice.prices.refused.none");
			return page(model);
		}
		PriceFile file;
		try (InputStream content = upload.getInputStream()) {
			file = PriceFile.read(name(upload), content);
		}
		return switch (this.desk.keep(file, colleague.actor())) {
			case DraftOutcome.Standing(PriceDraft draft) -> "redirect:" + PriceDraftController.path(draft.digest());
			case DraftOutcome.Published published -> {
				next.addFlashAttribute("flash", "backoffice.prices.told.published-before");
				yield "redirect:" + PATH;
			}
			case DraftOutcome.TooMany many -> {
				model.addAttribute("refused", "backoffice.prices.refused.too-many");
				yield page(model);
			}
			case DraftOutcome.Rejected(List<Problem> problems) -> rejected(problems, model);
			case DraftOutcome.Discarded discarded ->
				throw new IllegalStateException("A file that comes is not discarded");
		};
	}

	private String rejected(List<Problem> problems, Model model) {
		model.addAttribute("problems", problems.subList(0, Math.min(PROBLEMS_SHOWN, problems.size())));
		model.addAttribute("allProblems", problems.size());
		return page(model);
	}

	private static String name(MultipartFile upload) {
		String name = Objects.requireNonNullElse(upload.getOriginalFilename(), "")
			.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ");
		String last = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1).strip();
		return last.isEmpty() ? "listino.csv" : last.substring(0, Math.min(LONGEST_NAME, last.length()));
	}

}
