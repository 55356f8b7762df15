package it.creditoprepagato.identity;

import java.time.Instant;

/**
 * Why a customer is not let in.
 *
 * @param reason as staff gave it
 * @param since when
 */
public record Suspension(String reason, Instant since) {
}
