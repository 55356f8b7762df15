package it.creditoprepagato.payments;

import java.time.LocalDate;
import java.util.UUID;

import it.creditoprepagato.shared.Money;

/**
 * Money that a staff member saw arriving.
 *
 * @param id names this sight of it; noted twice, it counts once
 * @param amount what came, above zero
 * @param valueDate when the bank counts it
 */
public record Transfer(UUID id, Money amount, LocalDate valueDate) {

	public Transfer {
		if (!amount.isPositive()) {
			throw new IllegalArgumentException("A transfer is above zero, not " + amount);
		}
	}

}
