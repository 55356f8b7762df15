package it.creditoprepagato.orders.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

import it.creditoprepagato.identity.ApiCaller;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.orders.DomainWish;
import it.creditoprepagato.orders.LineOutcome;
import it.creditoprepagato.orders.LineRefusal;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.orders.PlaceOrder;
import it.creditoprepagato.orders.Placement;
import it.creditoprepagato.registrar.Soundings;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.ApiAnswer;
import it.creditoprepagato.web.ApiController;
import it.creditoprepagato.web.ApiJson;
import it.creditoprepagato.web.Fields;
import it.creditoprepagato.web.IdempotentAnswers;
import it.creditoprepagato.web.IdempotentRequest;
import it.creditoprepagato.web.Problem;
import it.creditoprepagato.web.ProblemException;
import it.creditoprepagato.web.ProblemType;
import it.creditoprepagato.web.Reading;

/** Up to a thousand operations in one request, each line with its own outcome. */
@ApiController
class BatchApi {

	private final Orders orders;

	private final Effect effect;

	private final IdempotentAnswers answers;

	private final RefusalProblems problems;

	BatchApi(Orders orders, Effect effect, IdempotentAnswers answers, RefusalProblems problems) {
		this.orders = orders;
		this.effect = effect;
		this.answers = answers;
		this.problems = problems;
	}

	/** A batch cannot be tried out: each of its lines can. */
	@PostMapping("/domain-operations/batch")
	ResponseEntity<Object> place(@AuthenticationPrincipal ApiCaller caller, IdempotentRequest request,
			@RequestParam(required = false) @Nullable String dryRun, @RequestBody BatchBody body) {
		Batch batch = body.read(dryRun, this.problems);
		Optional<ApiAnswer> earlier = this.answers.earlier(caller.customerId(), request);
		if (earlier.isPresent()) {
			return earlier.get().toResponse();
		}
		Soundings soundings = this.orders.soundings(batch.wishes());
		return this.effect
			.run(caller.customerId(),
					() -> this.answers.once(caller.customerId(), request, () -> place(caller, batch, soundings)))
			.toResponse();
	}

	private ApiAnswer place(ApiCaller caller, Batch batch, Soundings soundings) {
		if (batch.wishes().isEmpty()) {
			return nothing(batch, List.of());
		}
		PlaceOrder order = new PlaceOrder(caller.customerId(), OperationApi.key(), batch.wishes(), batch.onShortage(),
				caller.actor());
		return switch (this.orders.place(order, soundings)) {
			case Placement.Placed placed ->
				ApiAnswer.accepted(OperationApi.PATH + first(placed), new BatchAnswer(Long.toString(placed.order()),
						items(batch, placed.lines()), placed.total(), placed.credit().available()));
			case Placement.NothingPlaced none -> nothing(batch, none.lines());
			case Placement.InsufficientCredit shortage -> ApiAnswer.refused(this.problems.of(shortage));
			case Placement.AccountFrozen frozen -> ApiAnswer.refused(this.problems.of(frozen));
			case Placement.NoPlan none -> ApiAnswer.refused(Problem.of(ProblemType.NO_PLAN));
		};
	}

	private ApiAnswer nothing(Batch batch, List<LineOutcome> lines) {
		return ApiAnswer.refused(Problem.of(ProblemType.MALFORMED_REQUEST)
			.detail("No line could be placed.")
			.with("items", items(batch, lines)));
	}

	private static Object first(Placement.Placed placed) {
		return placed.lines()
			.stream()
			.filter(LineOutcome.Placed.class::isInstance)
			.map((line) -> ((LineOutcome.Placed) line).operation().id())
			.findFirst()
			.orElseThrow();
	}

	private List<Item> items(Batch batch, List<LineOutcome> outcomes) {
		List<Item> items = new ArrayList<>();
		int placed = 0;
		for (int line = 0; line < batch.unreadable().size(); line++) {
			Problem unreadable = batch.unreadable().get(line);
			items.add((unreadable != null) ? new Item(line + 1, null, unreadable)
					: item(line + 1, outcomes.get(placed++)));
		}
		return items;
	}

	private Item item(int line, LineOutcome outcome) {
		return switch (outcome) {
			case LineOutcome.Placed placed ->
				new Item(line, OperationAnswer.of(placed.operation(), this.problems), null);
			case LineOutcome.Refused refused -> new Item(line, null, this.problems.of(refused.refusal()));
			case LineOutcome.Quoted quoted ->
				new Item(line, null, this.problems.of(new LineRefusal.NotCovered(quoted.price().amount())));
		};
	}

	/**
	 * Many operations as they are asked for.
	 *
	 * @param operations each of them, read one by one
	 * @param onShortage what to do when the credit does not cover them all
	 */
	record BatchBody(@Nullable List<JsonNode> operations, @Nullable String onShortage) {

		Batch read(@Nullable String dryRun, RefusalProblems problems) {
			Fields fields = new Fields();
			if (dryRun != null) {
				fields.refuse("dryRun", "is for single operations");
			}
			List<JsonNode> lines = (this.operations != null) ? this.operations : List.of();
			if (lines.isEmpty() || lines.size() > PlaceOrder.MAX_LINES) {
				fields.refuse("operations", "are 1 to 1000");
			}
			var choice = fields.optional("onShortage", this.onShortage, Reading.oneOf(Shortage.class));
			Shortage shortage = fields.read(() -> (choice.value() != null) ? choice.value() : Shortage.NONE);
			Batch batch = new Batch(new ArrayList<>(), new ArrayList<>(), shortage);
			lines.forEach((line) -> batch.add(line, problems));
			return batch;
		}

	}

	/**
	 * Many operations, read.
	 *
	 * @param wishes those that could be read
	 * @param unreadable for each line why it could not, or null
	 * @param onShortage what to do when the credit does not cover them all
	 */
	record Batch(List<DomainWish> wishes, List<@Nullable Problem> unreadable, Shortage onShortage) {

		private void add(JsonNode line, RefusalProblems problems) {
			try {
				this.wishes.add(ApiJson.read(line, OperationBody.class).read(problems));
				this.unreadable.add(null);
			}
			catch (ProblemException ex) {
				this.unreadable.add(ex.problem());
			}
		}

	}

	/**
	 * What became of many operations.
	 *
	 * @param id the order's number
	 * @param items line by line
	 * @param total what those under way cost
	 * @param availableAfter what can be spent now
	 */
	record BatchAnswer(String id, List<Item> items, Money total, Money availableAfter) {
	}

	/**
	 * What became of one line.
	 *
	 * @param line its place, from 1
	 * @param operation if it is under way
	 * @param problem if it is not
	 */
	record Item(int line, @Nullable OperationAnswer operation, @Nullable Problem problem) {
	}

}
