package it.creditoprepagato.payments.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.ToldTrail;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.payments.ParkedDecision;
import it.creditoprepagato.payments.ParkedDesk;
import it.creditoprepagato.payments.ParkedMoney;
import it.creditoprepagato.payments.ParkedOutcome;
import it.creditoprepagato.payments.ParkedReceipt;
import it.creditoprepagato.payments.Payment;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Money that came and could not be credited by itself: staff decides, once. */
@Controller
@RequestMapping(ParkedListController.PATH + "/{source:[A-Z_]{1,20}}/{id:[A-Za-z0-9_-]{1,255}}")
class ParkedMoneyController {

	private static final String VIEW = "payments/parked-one";

	private static final int LIKELY = 5;

	private static final int LONGEST_REASON = 500;

	private final ParkedDesk desk;

	private final PaymentNames names;

	private final Effect effect;

	private final ToldTrail trail;

	ParkedMoneyController(ParkedDesk desk, PaymentNames names, Effect effect, ToldTrail trail) {
		this.desk = desk;
		this.names = names;
		this.effect = effect;
		this.trail = trail;
	}

	/** What every answer shows. */
	@ModelAttribute
	void money(@PathVariable String source, @PathVariable String id, Model model) {
		ParkedMoney money = origin(source, id).flatMap(this.desk::find)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		List<Payment> likely = this.desk.likely(money, LIKELY);
		ParkedDecision decision = money.decision();
		ParkedDecision.@Nullable Target target = (decision != null) ? decision.target() : null;
		model.addAttribute("money", money);
		model.addAttribute("likely", likely);
		model.addAttribute("names", this.names.of(likely));
		model.addAttribute("trail", this.trail.about((target != null) ? target.customer() : null,
				ParkedDesk.subject(money.receipt().origin()), LIKELY));
	}

	private static Optional<ParkedReceipt.Origin> origin(String source, String id) {
		return Arrays.stream(ParkedReceipt.Source.values())
			.filter((one) -> one.name().equals(source))
			.findFirst()
			.map((one) -> new ParkedReceipt.Origin(one, id));
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("form", new DecisionForm(null, null, null));
		return VIEW;
	}

	@PostMapping
	String decide(@AuthenticationPrincipal SignedIn colleague,
			@ModelAttribute(name = "money", binding = false) ParkedMoney money,
			@ModelAttribute("form") DecisionForm form, BindingResult problems, RedirectAttributes next) {
		String reason = RefundReading.line(form.motivo(), LONGEST_REASON).orElse("");
		if (reason.isEmpty()) {
			problems.rejectValue("motivo", "payments.parked.reason.missing", new Object[] { LONGEST_REASON }, null);
		}
		ParkedDecision.Kind kind = form.kind();
		if (kind == null) {
			problems.rejectValue("esito", "payments.parked.kind.missing");
		}
		Optional<Payment> payment = this.names.find(form.causale());
		if (kind == ParkedDecision.Kind.ASSIGNED && payment.isEmpty()) {
			problems.rejectValue("causale", "payments.staff.not-found");
		}
		if (kind == null || problems.hasErrors()) {
			return VIEW;
		}
		ParkedReceipt.Origin origin = money.receipt().origin();
		ParkedOutcome outcome = (kind == ParkedDecision.Kind.ASSIGNED)
				? assign(origin, payment.orElseThrow(), reason, colleague)
				: this.desk.close(origin, kind, reason, colleague.actor());
		next.addFlashAttribute("flash", (outcome instanceof ParkedOutcome.Decided) ? "payments.parked.told.decided"
				: "payments.parked.told.not-assignable");
		return "redirect:" + ParkedListController.PATH + "/" + origin.source() + "/" + origin.id();
	}

	private ParkedOutcome assign(ParkedReceipt.Origin origin, Payment payment, String reason, SignedIn colleague) {
		return this.effect.run(payment.customer(), () -> this.desk.assign(origin, payment, reason, colleague.actor()));
	}

	/**
	 * What staff decides.
	 *
	 * @param esito one of the kinds of decision
	 * @param causale the reference of the payment that it is for
	 * @param motivo why
	 */
	record DecisionForm(@Nullable String esito, @Nullable String causale, @Nullable String motivo) {

		ParkedDecision.@Nullable Kind kind() {
			return Arrays.stream(ParkedDecision.Kind.values())
				.filter((kind) -> kind.name().equals(this.esito))
				.findFirst()
				.orElse(null);
		}

	}

}
