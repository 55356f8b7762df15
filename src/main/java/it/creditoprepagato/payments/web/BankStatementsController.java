package it.creditoprepagato.payments.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.payments.bank.BankStatements;
import it.creditoprepagato.payments.bank.BookedMovement;
import it.creditoprepagato.payments.bank.ImportedStatement;
import it.creditoprepagato.payments.bank.StatementImport;
import it.creditoprepagato.payments.bank.UnreadableStatement;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bank's statements: sent by staff, and what was made of each movement. */
@Controller
class BankStatementsController {

	static final String PATH = "/staff/estratti-conto";

	private static final String VIEW = "payments/bank-statements";

	private static final int SHOWN = 60;

	private static final int MOVEMENTS_SHOWN = 300;

	private final StatementImport statements;

	private final BankStatements imported;

	private final Customers customers;

	BankStatementsController(StatementImport statements, BankStatements imported, Customers customers) {
		this.statements = statements;
		this.imported = imported;
		this.customers = customers;
	}

	@GetMapping(PATH)
	String page(Model model) {
		model.addAttribute("lines", lines(this.imported.newest(SHOWN)));
		model.addAttribute("shown", SHOWN);
		return VIEW;
	}

	@PostMapping(PATH)
	String send(@AuthenticationPrincipal SignedIn colleague,
			@RequestParam(name = "file", required = false) @Nullable MultipartFile upload, Model model,
			RedirectAttributes next) throws IOException {
		if (upload == null || upload.isEmpty()) {
			return refused("NONE", model);
		}
		if (upload.getSize() > StatementImport.MOST_BYTES) {
			return refused(UnreadableStatement.Why.TOO_LARGE.name(), model);
		}
		try {
			StatementImport.Taken taken = this.statements.take(
					Objects.requireNonNullElse(upload.getOriginalFilename(), ""), upload.getBytes(), colleague.actor());
			next.addFlashAttribute("taken", taken.taken());
			next.addFlashAttribute("of", taken.all());
			return "redirect:" + PATH + "/" + taken.digest();
		}
		catch (UnreadableStatement ex) {
			return refused(ex.why().name(), model);
		}
	}

	private String refused(String why, Model model) {
		model.addAttribute("refused", why);
		return page(model);
	}

	@GetMapping(PATH + "/{digest:[0-9a-f]{64}}")
	String one(@PathVariable String digest, Model model) {
		List<ImportedStatement> found = this.imported.of(digest);
		if (found.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		List<BookedMovement> movements = this.imported.movements(digest);
		List<BookedMovement> shown = movements.subList(0, Math.min(MOVEMENTS_SHOWN, movements.size()));
		model.addAttribute("statements", found);
		model.addAttribute("movements", shown);
		model.addAttribute("all", movements.size());
		model.addAttribute("counts", counts(movements));
		model.addAttribute("elsewhere", found.stream().mapToInt(ImportedStatement::movements).sum() - movements.size());
		model.addAttribute("names", this.customers
			.names(shown.stream().map(BookedMovement::customer).filter(Objects::nonNull).distinct().toList()));
		return "payments/bank-statement";
	}

	private static Map<BookedMovement.Outcome, Long> counts(List<BookedMovement> movements) {
		return movements.stream().collect(Collectors.groupingBy(BookedMovement::outcome, Collectors.counting()));
	}

	/** Each with whether it begins where the one before it in time ended. */
	private static List<Line> lines(List<ImportedStatement> newest) {
		List<ImportedStatement> inTime = newest.stream()
			.sorted((one, other) -> other.span().closing().on().compareTo(one.span().closing().on()))
			.toList();
		List<Line> lines = new ArrayList<>();
		for (int at = 0; at < inTime.size(); at++) {
			ImportedStatement statement = inTime.get(at);
			boolean gap = at + 1 < inTime.size() && !statement.span().follows(inTime.get(at + 1).span());
			lines.add(new Line(statement, gap));
		}
		return lines;
	}

	/**
	 * A statement in the list.
	 *
	 * @param statement what was imported
	 * @param gap whether something is missing before it
	 */
	record Line(ImportedStatement statement, boolean gap) {
	}

}
