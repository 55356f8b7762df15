package it.creditoprepagato.portal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.web.ApiAnswer;
import it.creditoprepagato.web.IdempotentAnswers;
import it.creditoprepagato.web.IdempotentRequest;
import it.creditoprepagato.web.Problem;
import it.creditoprepagato.web.ProblemType;

/** Gives a form that is sent twice the effect of one. */
@Component
class SubmittedOnce {

	/** Where what was asked for stands, whichever click asked for it. */
	private static final String AWAITED = "/area-clienti/pagamenti?stato=in-attesa";

	private final Effect effect;

	private final IdempotentAnswers answers;

	SubmittedOnce(Effect effect, IdempotentAnswers answers) {
		this.effect = effect;
		this.answers = answers;
	}

	/**
	 * Does the work, or leads to where it led before.
	 * @param work where to go next; empty where it refuses, which leaves the key free
	 */
	Optional<String> run(CustomerId customer, IdempotentRequest request, Supplier<Optional<String>> work) {
		ApiAnswer answer = this.effect.run(customer,
				() -> this.answers.once(customer, request,
						() -> work.get()
							.map((page) -> ApiAnswer.created(page, Map.of()))
							.orElseGet(() -> ApiAnswer.refused(Problem.of(ProblemType.MALFORMED_REQUEST)))));
		return switch (answer) {
			case ApiAnswer.Accepted first -> Optional.ofNullable(first.location());
			case ApiAnswer.Replayed again -> Optional.ofNullable(again.original().location());
			case ApiAnswer.Refused refused ->
				(refused.problem().type() == ProblemType.MALFORMED_REQUEST) ? Optional.empty() : Optional.of(AWAITED);
		};
	}

}
