package it.creditoprepagato.prepaid;

/** What became of a plan that was asked for, when it was paid. */
public enum PlanOutcome {

	/** The plan is or was in force. */
	ACTIVATED,
	/** It was no longer allowed by then, so the money became a plain top-up. */
	CREDITED_AS_TOP_UP

}
