package it.creditoprepagato.prepaid.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

import it.creditoprepagato.identity.ApiCaller;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.PaymentStatus;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.prepaid.BuyCredit;
import it.creditoprepagato.prepaid.BuyPlan;
import it.creditoprepagato.prepaid.PrepaidPlans;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.ApiAnswer;
import it.creditoprepagato.web.ApiController;
import it.creditoprepagato.web.FieldError;
import it.creditoprepagato.web.Fields;
import it.creditoprepagato.web.IdempotentAnswers;
import it.creditoprepagato.web.IdempotentRequest;
import it.creditoprepagato.web.Problem;
import it.creditoprepagato.web.ProblemType;
import it.creditoprepagato.web.PublicSite;
import it.creditoprepagato.web.Reading;

/** Asks for credit and plans; what is asked for is paid elsewhere. */
@ApiController
class TopUpApi {

	private static final String PATH = "/api/v1/top-ups/";

	private final PrepaidPlans plans;

	private final Payments payments;

	private final Effect effect;

	private final IdempotentAnswers answers;

	private final PublicSite site;

	TopUpApi(PrepaidPlans plans, Payments payments, Effect effect, IdempotentAnswers answers, PublicSite site) {
		this.plans = plans;
		this.payments = payments;
		this.effect = effect;
		this.answers = answers;
		this.site = site;
	}

	@PostMapping("/top-ups")
	ResponseEntity<Object> topUp(@AuthenticationPrincipal ApiCaller caller, IdempotentRequest request,
			@RequestBody TopUpBody body) {
		BuyCredit wish = body.read(caller);
		return this.effect
			.run(caller.customerId(),
					() -> this.answers.once(caller.customerId(), request, () -> answer(this.plans.topUp(wish))))
			.toResponse();
	}

	@PostMapping("/plan-purchases")
	ResponseEntity<Object> purchase(@AuthenticationPrincipal ApiCaller caller, IdempotentRequest request,
			@RequestBody PlanBody body) {
		BuyPlan wish = body.read(caller);
		return this.effect
			.run(caller.customerId(),
					() -> this.answers.once(caller.customerId(), request, () -> answer(this.plans.purchase(wish))))
			.toResponse();
	}

	@GetMapping("/top-ups/{id}")
	ResponseEntity<Object> state(@AuthenticationPrincipal ApiCaller caller, @PathVariable UUID id) {
		return this.payments.find(caller.customerId(), id)
			.map((payment) -> ResponseEntity.ok((Object) state(payment, this.plans.broughtBy(payment).orElse(null))))
			.orElseGet(() -> Problem.of(ProblemType.NOT_FOUND).toResponse());
	}

	private ApiAnswer answer(PurchaseOutcome outcome) {
		return switch (outcome) {
			case PurchaseOutcome.Requested requested ->
				ApiAnswer.created(PATH + requested.payment().id(), state(requested.payment(), requested.plan()));
			case PurchaseOutcome.AmountOutOfRange range -> ApiAnswer.refused(Problem.of(ProblemType.AMOUNT_OUT_OF_RANGE)
				.with("minimum", range.minimum())
				.with("maximum", range.maximum()));
			case PurchaseOutcome.BelowEntryAmount below ->
				ApiAnswer.refused(Problem.of(ProblemType.BELOW_ENTRY_AMOUNT).with("minimum", below.minimum()));
			case PurchaseOutcome.LowerTier lower ->
				ApiAnswer.refused(Problem.of(ProblemType.LOWER_TIER).with("current", lower.current().name()));
			case PurchaseOutcome.SamePlan same ->
				ApiAnswer.refused(Problem.of(ProblemType.SAME_PLAN).with("current", same.current().name()));
			case PurchaseOutcome.NoPlan none -> ApiAnswer.refused(Problem.of(ProblemType.NO_PLAN));
			case PurchaseOutcome.NothingOnSale none -> ApiAnswer.refused(Problem.of(ProblemType.NO_PLAN));
			case PurchaseOutcome.MethodUnavailable none ->
				ApiAnswer.refused(Problem.malformed(List.of(new FieldError("method", "is not available here"))));
		};
	}

	private PaymentAnswer state(Payment payment, @Nullable Plan plan) {
		String page = this.payments.payUrl(payment);
		boolean awaited = payment.status().maySettle();
		return new PaymentAnswer(payment.id(), payment.status(), (plan != null) ? plan.tier() : null,
				awaited ? payment.due().net() : payment.progress().credited(), payment.due().vat(),
				payment.due().total(), payment.due().payable(), (page != null) ? this.site.address(page) : null,
				payment.reference());
	}

	/**
	 * A top-up as it is asked for.
	 *
	 * @param amount net
	 * @param method how it will be paid
	 */
	record TopUpBody(@Nullable String amount, @Nullable String method) {

		BuyCredit read(ApiCaller caller) {
			Fields fields = new Fields();
			var net = fields.required("amount", this.amount, Reading.money());
			var how = fields.required("method", this.method, Reading.oneOf(PaymentMethod.class));
			return fields.read(() -> new BuyCredit(caller.customerId(), net.value(), how.value(), caller.actor()));
		}

	}

	/**
	 * A plan as it is asked for.
	 *
	 * @param amount the entry top-up, net
	 * @param tier the least tier that will do
	 * @param method how it will be paid
	 */
	record PlanBody(@Nullable String amount, @Nullable String tier, @Nullable String method) {

		BuyPlan read(ApiCaller caller) {
			Fields fields = new Fields();
			var net = fields.required("amount", this.amount, Reading.money());
			var floor = fields.optional("tier", this.tier, Reading.oneOf(Tier.class));
			var how = fields.required("method", this.method, Reading.oneOf(PaymentMethod.class));
			return fields
				.read(() -> new BuyPlan(new BuyCredit(caller.customerId(), net.value(), how.value(), caller.actor()),
						floor.value()));
		}

	}

	/**
	 * A top-up or purchase as it stands.
	 *
	 * @param id which
	 * @param status where it stands
	 * @param tier what it gives, for a plan
	 * @param credit what is or will be credited
	 * @param vat the VAT on it
	 * @param total both
	 * @param payable what the customer pays
	 * @param payUrl where, for cards
	 * @param paymentReference what a transfer must say
	 */
	record PaymentAnswer(UUID id, PaymentStatus status, @Nullable Tier tier, Money credit, Money vat, Money total,
			Money payable, @Nullable String payUrl, @Nullable String paymentReference) {
	}

}
