package it.creditoprepagato.prepaid;

import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in plans that were bought before this system sold them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PlanHistory {

	private final Subscriptions subscriptions;

	PlanHistory(Subscriptions subscriptions) {
		this.subscriptions = subscriptions;
	}

	/**
	 * Puts a plan in force since when it was activated, in place of the one before it.
	 * The credit that came with it is written by whoever knows the rest of the history.
	 * @param past its order number is one of {@link OrderNumbers}
	 */
	public void adopt(CustomerId customer, Subscription past) {
		this.subscriptions.adopt(customer, past);
	}

}
