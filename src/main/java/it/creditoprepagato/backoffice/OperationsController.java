package it.creditoprepagato.backoffice;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.jobs.FailingJobs;
import it.creditoprepagato.registrar.OpenCommand;
import it.creditoprepagato.registrar.OpenCommands;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.web.Formats;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Operations whose outcome is not known, and jobs that failed: asked again at once, or
 * resolved by hand with a reason.
 */
@Controller
class OperationsController {

	static final String PATH = "/staff/operazioni";

	private static final String ONE = PATH + "/{customer:[0-9a-f-]{36}}/{id:[0-9a-f-]{36}}";

	/** What is younger is on its way. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final int SHOWN = 100;

	private final OpenCommands commands;

	private final FailingJobs jobs;

	private final Customers customers;

	private final StaffTrail trail;

	private final Formats formats;

	OperationsController(OpenCommands commands, FailingJobs jobs, Customers customers, StaffTrail trail,
			Formats formats) {
		this.commands = commands;
		this.jobs = jobs;
		this.customers = customers;
		this.trail = trail;
		this.formats = formats;
	}

	@GetMapping(PATH)
	String page(Model model) {
		List<OpenCommand> open = this.commands.since(PATIENCE, SHOWN);
		model.addAttribute("open", open);
		model.addAttribute("names", this.customers.names(open.stream().map(OpenCommand::customer).distinct().toList()));
		model.addAttribute("jobs", this.jobs.list(SHOWN));
		return "backoffice/operations";
	}

	@GetMapping(ONE)
	String one(@PathVariable UUID customer, @PathVariable UUID id, Model model) {
		OpenCommand command = find(customer, id);
		model.addAttribute("command", command);
		model.addAttribute("customer", this.customers.get(command.customer()));
		model.addAttribute("trail", this.trail.of(command));
		return "backoffice/operation";
	}

	@PostMapping(ONE + "/chiedi")
	String ask(@AuthenticationPrincipal SignedIn colleague, @PathVariable UUID customer, @PathVariable UUID id,
			RedirectAttributes next) {
		OpenCommand command = find(customer, id);
		this.trail.noted(colleague, command, "backoffice.operation-asked", command.name().ascii());
		this.commands.askNow(command);
		return told("backoffice.operation.told.asked", next);
	}

	/** By what the registry said on another way. */
	@PostMapping(ONE + "/risolvi")
	String resolve(@AuthenticationPrincipal SignedIn colleague, @PathVariable UUID customer, @PathVariable UUID id,
			ResolutionForm form, RedirectAttributes next) {
		OpenCommand command = find(customer, id);
		String reason = form.reason();
		Optional<LocalDate> expiry = form.expiry().filter((day) -> day.isAfter(this.formats.today()));
		if (reason.isEmpty() || (form.isDone() && expiry.isEmpty())) {
			next.addFlashAttribute("flash", "backoffice.operation.told.incomplete");
			return "redirect:" + PATH + "/" + customer + "/" + id;
		}
		String outcome = (form.isDone() ? "done, " + expiry.orElseThrow() : "not done") + ": " + reason;
		Runnable trace = () -> this.trail.noted(colleague, command, "backoffice.operation-resolved", outcome);
		boolean resolved = form.isDone() ? this.commands.done(command, expiry.orElseThrow(), trace)
				: this.commands.notDone(command, trace);
		return told(resolved ? "backoffice.operation.told.resolved" : "backoffice.operation.told.busy", next);
	}

	@PostMapping(PATH + "/lavori")
	String tryNow(@RequestParam(required = false) @Nullable String lavoro,
			@RequestParam(required = false) @Nullable String nome, RedirectAttributes next) {
		if (lavoro != null && nome != null) {
			this.jobs.tryNow(lavoro, nome);
		}
		return told("backoffice.operation.told.tried", next);
	}

	private OpenCommand find(UUID customer, UUID id) {
		return this.commands.find(new CustomerId(customer), id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static String told(String key, RedirectAttributes next) {
		next.addFlashAttribute("flash", key);
		return "redirect:" + PATH;
	}

	/**
	 * What staff types to resolve an operation.
	 *
	 * @param esito {@code fatta} or {@code non-fatta}
	 * @param scadenza the registry's date after it
	 * @param motivo how it is known
	 */
	record ResolutionForm(@Nullable String esito, @Nullable String scadenza, @Nullable String motivo) {

		private static final int LONGEST_REASON = 500;

		boolean isDone() {
			return "fatta".equals(this.esito);
		}

		String reason() {
			String reason = (this.motivo != null) ? this.motivo.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip() : "";
			return (reason.length() <= LONGEST_REASON && (isDone() || "non-fatta".equals(this.esito))) ? reason : "";
		}

		Optional<LocalDate> expiry() {
			try {
				return Optional.ofNullable(this.scadenza).map(LocalDate::parse);
			}
			catch (DateTimeException ex) {
				return Optional.empty();
			}
		}

	}

}
