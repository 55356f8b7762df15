package it.creditoprepagato.orders;

import java.time.Instant;
import java.util.List;

import it.creditoprepagato.shared.Money;

/**
 * An order as it stands.
 *
 * @param number the order number
 * @param placedAt when
 * @param lines in the order in which credit was spent
 * @param refused what was asked for with it and is no part of it
 */
public record DomainOrder(long number, Instant placedAt, List<DomainOperation> lines, List<RefusedLine> refused) {

	/** Whether a line is still under way. */
	public boolean isInProgress() {
		return this.lines.stream().anyMatch((line) -> line.state().status().isInProgress());
	}

	/** How many lines have come to their end. */
	public long ended() {
		return this.lines.stream().filter((line) -> !line.state().status().isInProgress()).count();
	}

	/** How many lines stand so. */
	public long count(OperationStatus status) {
		return this.lines.stream().filter((line) -> line.state().status() == status).count();
	}

	/** What was taken for the lines that are completed. */
	public Money paid() {
		return sum(OperationStatus.COMPLETED);
	}

	/** What became available again for the lines that failed. */
	public Money released() {
		return sum(OperationStatus.FAILED);
	}

	/** What all lines cost together. */
	public Money total() {
		return this.lines.stream().map(DomainOperation::price).reduce(Money.ZERO, Money::plus);
	}

	private Money sum(OperationStatus status) {
		return this.lines.stream()
			.filter((line) -> line.state().status() == status)
			.map(DomainOperation::price)
			.reduce(Money.ZERO, Money::plus);
	}

}
