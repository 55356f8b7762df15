package it.creditoprepagato.orders.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import it.creditoprepagato.domains.ImportResult;
import it.creditoprepagato.domains.PortfolioFile;
import it.creditoprepagato.domains.PortfolioImport;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.shared.CustomerId;

/**
 * Staff takes a file of domains into a customer's portfolio: tried out first, line by
 * line, then imported.
 */
@Controller
class PortfolioImportController {

	static final String PATH = "/staff/portafogli";

	private static final int SHOWN = 1_000;

	private final PortfolioImport imports;

	private final Users users;

	PortfolioImportController(PortfolioImport imports, Users users) {
		this.imports = imports;
		this.users = users;
	}

	@GetMapping(PATH)
	String page(Model model) {
		model.addAttribute("email", "");
		return "orders/staff-import";
	}

	/** A file that was tried out goes on as text, so that it need not be chosen again. */
	@PostMapping(PATH)
	String send(@AuthenticationPrincipal SignedIn person, ImportForm form,
			@RequestParam(name = "file", required = false) @Nullable MultipartFile upload, Model model)
			throws IOException {
		model.addAttribute("email", form.email());
		Optional<CustomerId> customer = EmailAddress.typed(form.email()).flatMap(this.users::customerOf);
		byte[] bytes = form.bytes(upload);
		Optional<PortfolioFile> file = (bytes.length > PortfolioFile.MOST_BYTES) ? Optional.empty()
				: PortfolioFile.read(bytes);
		model.addAttribute("noCustomer", customer.isEmpty());
		model.addAttribute("noFile", file.isEmpty());
		model.addAttribute("tooLong", file.map((one) -> one.lines().size() > PortfolioFile.MOST_LINES).orElse(false));
		model.addAttribute("text", text(file));
		if (customer.isPresent() && file.isPresent() && file.get().lines().size() <= PortfolioFile.MOST_LINES) {
			List<ImportResult> results = form.isTrial() ? this.imports.tryOut(customer.get(), file.get())
					: this.imports.take(customer.get(), file.get(), person.actor());
			show(results, file.get(), form, model);
		}
		return "orders/staff-import";
	}

	private static void show(List<ImportResult> results, PortfolioFile file, ImportForm form, Model model) {
		model.addAttribute("format", file.format());
		model.addAttribute("trial", form.isTrial());
		model.addAttribute("results", results.subList(0, Math.min(SHOWN, results.size())));
		model.addAttribute("all", results.size());
		model.addAttribute("counts",
				results.stream().collect(Collectors.groupingBy(ImportResult::outcome, Collectors.counting())));
	}

	private static String text(Optional<PortfolioFile> file) {
		return file.map(PortfolioFile::text).orElse("");
	}

	/**
	 * What was sent.
	 *
	 * @param cliente an address by which somebody of the customer signs in
	 * @param righe a file that was tried out
	 * @param azione what is to be done
	 */
	record ImportForm(@Nullable String cliente, @Nullable String righe, @Nullable String azione) {

		String email() {
			return (this.cliente != null) ? this.cliente : "";
		}

		/** Unless it is said otherwise. */
		boolean isTrial() {
			return !"importa".equals(this.azione);
		}

		/** A file that is chosen takes the place of one that was tried out. */
		byte[] bytes(@Nullable MultipartFile upload) throws IOException {
			return (upload != null && !upload.isEmpty()) ? upload.getBytes()
					: ((this.righe != null) ? this.righe : "").getBytes(StandardCharsets.UTF_8);
		}

	}

}
