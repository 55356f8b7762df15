package it.creditoprepagato.orders.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.orders.DomainOperation;
import it.creditoprepagato.orders.OperationStatus;
import it.creditoprepagato.shared.Money;

/**
 * An operation as programs see it.
 *
 * @param id which
 * @param operation what is done
 * @param domain to which domain, in ASCII
 * @param years for how long
 * @param price what it costs, held or taken
 * @param status how far it is
 * @param reason why it failed
 */
record OperationAnswer(UUID id, Operation operation, String domain, int years, Money price, String status,
		@Nullable String reason) {

	static OperationAnswer of(DomainOperation operation, RefusalProblems words) {
		DomainOperation.State state = operation.state();
		boolean uncovered = state.status() == OperationStatus.UNCOVERED;
		String reason = (state.reason() != null) ? words.words(state.reason()) : null;
		return new OperationAnswer(operation.id(), operation.what().operation(), operation.what().domain().ascii(),
				operation.what().years(), operation.price(), uncovered ? "FAILED" : state.status().name(),
				uncovered ? "insufficient-credit" : reason);
	}

}
