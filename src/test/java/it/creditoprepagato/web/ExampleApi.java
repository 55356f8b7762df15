package it.creditoprepagato.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import it.creditoprepagato.identity.ApiCaller;
import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.shared.Busy;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A controller as modules write them: gifts of credit, because nothing shows better how
 * often something was done.
 */
@TestComponent
@ApiController
class ExampleApi {

	/** How much a gift may be before it is refused. */
	static final Money MOST = Money.parse("500.00");

	private final Effect effect;

	private final IdempotentAnswers answers;

	private final Ledger ledger;

	ExampleApi(Effect effect, IdempotentAnswers answers, Ledger ledger) {
		this.effect = effect;
		this.answers = answers;
		this.ledger = ledger;
	}

	@PostMapping("/gifts")
	ResponseEntity<Object> give(@AuthenticationPrincipal ApiCaller caller, IdempotentRequest request,
			@RequestBody GiftBody body) {
		Gift gift = body.read();
		CustomerId customer = caller.customerId();
		return this.effect.run(customer, () -> this.answers.once(customer, request, () -> give(customer, gift)))
			.toResponse();
	}

	private ApiAnswer give(CustomerId customer, Gift gift) {
		UUID id = TimeOrderedId.next();
		Credit credit = this.ledger.credit(customer, posting(id, gift)).credit();
		if (MOST.isLessThan(gift.amount())) {
			return ApiAnswer.refused(Problem.of(ProblemType.AMOUNT_OUT_OF_RANGE).with("most", MOST));
		}
		return ApiAnswer.created("/api/v1/gifts/" + id, new GiftAnswer(id, gift.amount(), credit.balance(), null));
	}

	private static Posting posting(UUID id, Gift gift) {
		return new Posting(EntryKind.REWARD, gift.amount(), Reference.to("gift", id), new IdempotencyKey("gift:" + id),
				it.creditoprepagato.shared.Actor.system("test"), Posting.Details.NONE);
	}

	@PostMapping("/gifts/lines")
	List<Object> readLines(@RequestBody LinesBody body) {
		return body.lines().stream().<Object>map(ExampleApi::readLine).toList();
	}

	private static Object readLine(JsonNode line) {
		try {
			return ApiJson.read(line, GiftBody.class).read();
		}
		catch (ProblemException ex) {
			return Map.of("problem", ex.problem());
		}
	}

	@GetMapping("/gifts")
	List<Integer> page(@RequestParam(required = false) @Nullable String limit,
			@RequestParam(required = false) @Nullable String from) {
		Fields fields = new Fields();
		var most = fields.optional("limit", limit, Reading.wholeNumber(1, 200));
		fields.optional("from", from, Reading.date());
		int count = fields.read(() -> (most.value() != null) ? most.value().intValue() : 3);
		return IntStream.range(0, count).boxed().toList();
	}

	@GetMapping("/gifts/{id}")
	UUID one(@PathVariable UUID id) {
		return id;
	}

	@GetMapping("/years")
	int years(@RequestParam int years) {
		return years;
	}

	@GetMapping("/failures/{kind}")
	void fail(@PathVariable String kind) throws Throwable {
		throw switch (kind) {
			case "busy" -> new Busy("The account is busy") {
			};
			case "database-busy" -> new CannotAcquireLockException("SELECT secret FROM inside");
			case "checked" -> new Exception("it.creditoprepagato.Inside");
			case "error" -> new NoClassDefFoundError("it.creditoprepagato.Inside");
			default -> new IllegalStateException("it.creditoprepagato.Inside");
		};
	}

	/** A gift as it comes. */
	record GiftBody(@Nullable String amount, @Nullable String kind, @Nullable Integer years, @Nullable String day,
			@Nullable String note) {

		Gift read() {
			Fields fields = new Fields();
			var amount = fields.required("amount", this.amount, Reading.money());
			var kind = fields.optional("kind", this.kind, Reading.oneOf(Kind.class));
			var years = fields.optional("years", this.years, Reading.between(1, 10));
			var day = fields.optional("day", this.day, Reading.date());
			var note = fields.optional("note", this.note, Reading.text(20));
			return fields.read(() -> new Gift(amount.value(), kind.value(), years.value(), day.value(), note.value()));
		}

	}

	/** Many of them, each with errors of its own. */
	record LinesBody(List<JsonNode> lines) {
	}

	/** What sort of gift. */
	enum Kind {

		WELCOME, THANKS

	}

	/** A gift that was understood. */
	record Gift(Money amount, @Nullable Kind kind, @Nullable Integer years, @Nullable LocalDate day,
			@Nullable String note) {
	}

	/** A gift that was given. */
	record GiftAnswer(UUID id, Money amount, Money balance, @Nullable String reason) {
	}

}
