package it.creditoprepagato.foresight;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;

/**
 * A renewal to come.
 *
 * @param day when it falls due
 * @param name of which domain
 * @param paidUntil the last day paid for before it
 * @param price net, on the list that applies then; null if the suffix is not on it
 * @param isCovered whether the credit covers it
 * @param availableAfter what can be spent after it
 */
public record ForeseenRenewal(LocalDate day, DomainName name, LocalDate paidUntil, @Nullable Money price,
		boolean isCovered, Money availableAfter) {
}
