package it.creditoprepagato.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done.
 *
 * @param id of its record
 * @param at when
 * @param what it was
 */
public record Audited(UUID id, Instant at, AuditRecord what) {
}
