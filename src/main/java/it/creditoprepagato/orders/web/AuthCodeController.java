package it.creditoprepagato.orders.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.identity.Member;
import it.creditoprepagato.identity.Members;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.registrar.AuthCode;
import it.creditoprepagato.registrar.Registrar;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * Shows the secret by which a domain may be taken to another registrar, to its holder
 * alone, and writes down to whom it was shown.
 */
@Controller
class AuthCodeController {

	private static final String PATH = PortfolioController.PATH + "/{nome}/codice";

	private static final int HISTORY = 10;

	private final Portfolio portfolio;

	private final Registrar registrar;

	private final AuditTrail audit;

	private final Members members;

	private final TransactionOperations transactions;

	AuthCodeController(Portfolio portfolio, Registrar registrar, AuditTrail audit, Members members,
			TransactionOperations transactions) {
		this.portfolio = portfolio;
		this.registrar = registrar;
		this.audit = audit;
		this.members = members;
		this.transactions = transactions;
	}

	/** Says what showing it means, and to whom it was shown before. */
	@GetMapping(PATH)
	String ask(@AuthenticationPrincipal SignedIn person, @PathVariable String nome, Model model) {
		HeldDomain domain = held(person, nome);
		model.addAttribute("domain", domain);
		model.addAttribute("shown", shown(person.customerId(), domain.name()));
		return "orders/auth-code";
	}

	@PostMapping(PATH)
	String show(@AuthenticationPrincipal SignedIn person, @PathVariable String nome, HttpServletRequest request,
			Model model) {
		HeldDomain domain = held(person, nome);
		Optional<AuthCode> code = this.registrar.authCode(domain.name());
		code.ifPresent((told) -> this.transactions.executeWithoutResult((transaction) -> this.audit
			.record(new AuditRecord(person.customerId(), person.actor(), "orders.auth-code-shown",
					subject(domain.name()), AuditRecord.Details.from(request.getRemoteAddr())))));
		model.addAttribute("code", code.map(AuthCode::value).orElse(null));
		model.addAttribute("untold", code.isEmpty());
		return ask(person, nome, model);
	}

	private List<Showing> shown(CustomerId customer, DomainName name) {
		Map<String, String> people = this.members.of(customer)
			.stream()
			.collect(Collectors.toMap((member) -> member.userId().toString(), Member::displayName));
		return this.audit.about(customer, subject(name), HISTORY)
			.stream()
			.map((done) -> new Showing(done.at(), people.get(done.what().actor().id()), done.what().details().source()))
			.toList();
	}

	/** Only while it can be taken elsewhere at all. */
	private HeldDomain held(SignedIn person, String typed) {
		return Typed.name(typed)
			.flatMap((name) -> this.portfolio.find(person.customerId(), name))
			.filter((domain) -> domain.status() == DomainStatus.ACTIVE || domain.status() == DomainStatus.EXPIRED)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static AuditRecord.Subject subject(DomainName name) {
		return new AuditRecord.Subject("domain", name.ascii());
	}

	/**
	 * That the code was shown.
	 *
	 * @param at when
	 * @param person to whom; null for somebody who is not of the customer any more
	 * @param source from which address of the network
	 */
	record Showing(Instant at, @Nullable String person, @Nullable String source) {
	}

}
