package it.creditoprepagato.web;

/**
 * Ends a request that cannot be read with its problem, before any work. What the business
 * refuses is an {@link ApiAnswer.Refused} instead.
 */
public class ProblemException extends RuntimeException {

	private final transient Problem problem;

	public ProblemException(Problem problem) {
		super(problem.type().title());
		this.problem = problem;
	}

	public Problem problem() {
		return this.problem;
	}

}
