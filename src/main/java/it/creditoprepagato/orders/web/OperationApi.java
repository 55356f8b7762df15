package it.creditoprepagato.orders.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

import it.creditoprepagato.identity.ApiCaller;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.orders.DomainWish;
import it.creditoprepagato.orders.LineOutcome;
import it.creditoprepagato.orders.LineWarning;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.orders.PlaceOrder;
import it.creditoprepagato.orders.Placement;
import it.creditoprepagato.orders.Quote;
import it.creditoprepagato.registrar.Soundings;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.web.ApiAnswer;
import it.creditoprepagato.web.ApiController;
import it.creditoprepagato.web.FieldError;
import it.creditoprepagato.web.IdempotentAnswers;
import it.creditoprepagato.web.IdempotentRequest;
import it.creditoprepagato.web.Problem;
import it.creditoprepagato.web.ProblemException;
import it.creditoprepagato.web.ProblemType;

/** One operation on one domain: asked for, tried out, looked at. */
@ApiController
class OperationApi {

	static final String PATH = "/api/v1/domain-operations/";

	private final Orders orders;

	private final Effect effect;

	private final IdempotentAnswers answers;

	private final RefusalProblems problems;

	private final RefusalWords words;

	OperationApi(Orders orders, Effect effect, IdempotentAnswers answers, RefusalProblems problems,
			RefusalWords words) {
		this.orders = orders;
		this.effect = effect;
		this.answers = answers;
		this.problems = problems;
		this.words = words;
	}

	@PostMapping(path = "/domain-operations", params = "dryRun!=true")
	ResponseEntity<Object> place(@AuthenticationPrincipal ApiCaller caller, IdempotentRequest request,
			@RequestParam(required = false) @Nullable List<String> dryRun, @RequestBody OperationBody body) {
		requireOnly(dryRun, "false");
		DomainWish wish = body.read(this.problems);
		Soundings soundings = Soundings.NONE;
		if (wish.operation().isAcquisition()) {
			Optional<ApiAnswer> earlier = this.answers.earlier(caller.customerId(), request);
			if (earlier.isPresent()) {
				return earlier.get().toResponse();
			}
			soundings = this.orders.soundings(List.of(wish));
		}
		return place(caller, request, wish, soundings);
	}

	private ResponseEntity<Object> place(ApiCaller caller, IdempotentRequest request, DomainWish wish,
			Soundings soundings) {
		PlaceOrder order = new PlaceOrder(caller.customerId(), key(), List.of(wish), Shortage.NONE, caller.actor());
		return this.effect
			.run(caller.customerId(),
					() -> this.answers.once(caller.customerId(), request,
							() -> answer(this.orders.place(order, soundings))))
			.toResponse();
	}

	/** Says what an operation would cost and what stands against it; nothing is done. */
	@PostMapping(path = "/domain-operations", params = "dryRun=true")
	DryRunAnswer tryOut(@AuthenticationPrincipal ApiCaller caller, @RequestParam List<String> dryRun,
			@RequestBody OperationBody body) {
		requireOnly(dryRun, "true");
		DomainWish wish = body.read(this.problems);
		Optional<Quote> quote = this.orders.quote(caller.customerId(), List.of(wish),
				this.orders.soundings(List.of(wish)));
		return quote.map(this::answer)
			.orElseGet(() -> new DryRunAnswer(null, null, List.of(Problem.of(ProblemType.NO_PLAN)), List.of()));
	}

	/** A slip, such as {@code dryRun=TRUE}, must not spend money. */
	private static void requireOnly(@Nullable List<String> dryRun, String value) {
		if (dryRun != null && !dryRun.equals(List.of(value))) {
			throw new ProblemException(Problem.malformed(List.of(new FieldError("dryRun", "must be true or false"))));
		}
	}

	@GetMapping("/domain-operations/{id}")
	ResponseEntity<Object> state(@AuthenticationPrincipal ApiCaller caller, @PathVariable UUID id) {
		return this.orders.operation(caller.customerId(), id)
			.map((operation) -> ResponseEntity.ok((Object) OperationAnswer.of(operation, this.problems)))
			.orElseGet(() -> Problem.of(ProblemType.NOT_FOUND).toResponse());
	}

	/**
	 * Requests are told apart by their own key, so that of the order has only to be new.
	 */
	static IdempotencyKey key() {
		return new IdempotencyKey("api:" + TimeOrderedId.next());
	}

	private ApiAnswer answer(Placement placement) {
		return switch (placement) {
			case Placement.Placed placed -> answer(placed.lines().getFirst());
			case Placement.NothingPlaced nothing -> answer(nothing.lines().getFirst());
			case Placement.InsufficientCredit shortage -> ApiAnswer.refused(this.problems.of(shortage));
			case Placement.AccountFrozen frozen -> ApiAnswer.refused(this.problems.of(frozen));
			case Placement.NoPlan none -> ApiAnswer.refused(Problem.of(ProblemType.NO_PLAN));
		};
	}

	private ApiAnswer answer(LineOutcome line) {
		return switch (line) {
			case LineOutcome.Placed placed -> ApiAnswer.accepted(PATH + placed.operation().id(),
					OperationAnswer.of(placed.operation(), this.problems));
			case LineOutcome.Refused refused -> ApiAnswer.refused(this.problems.of(refused.refusal()));
			case LineOutcome.Quoted quoted -> throw new IllegalStateException("A line was neither placed nor refused");
		};
	}

	private DryRunAnswer answer(Quote quote) {
		return switch (quote.lines().getFirst()) {
			case LineOutcome.Quoted quoted -> {
				List<Problem> against = new ArrayList<>();
				if (quote.missing().isPositive()) {
					against.add(Problem.of(ProblemType.INSUFFICIENT_CREDIT).with("missing", quote.missing()));
				}
				yield new DryRunAnswer(quoted.price().amount(), quote.availableAfter(), against,
						quoted.warnings().stream().map(this::warning).toList());
			}
			case LineOutcome.Refused refused -> new DryRunAnswer(null, quote.credit().available(),
					List.of(this.problems.of(refused.refusal())), List.of());
			case LineOutcome.Placed placed -> throw new IllegalStateException("A dry run placed something");
		};
	}

	private Warning warning(LineWarning warning) {
		return new Warning("/warnings/" + warning.kind().toLowerCase(Locale.ROOT).replace('_', '-'),
				this.words.of(warning), warning.worth());
	}

	/**
	 * What an operation would do.
	 *
	 * @param price what it would cost
	 * @param availableAfter what could be spent after it
	 * @param problems what stands against it
	 * @param warnings what should be known before
	 */
	record DryRunAnswer(@Nullable Money price, @Nullable Money availableAfter, List<Problem> problems,
			List<Warning> warnings) {
	}

	/**
	 * What should be known before an operation is ordered.
	 *
	 * @param type which warning, the same for ever
	 * @param detail in words
	 * @param worth in money, on the customer's list
	 */
	record Warning(String type, String detail, @Nullable Money worth) {
	}

}
