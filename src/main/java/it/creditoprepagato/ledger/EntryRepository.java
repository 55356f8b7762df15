package it.creditoprepagato.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Entries, for reading. */
interface EntryRepository extends Repository<Entry, EntryId>, JpaSpecificationExecutor<Entry> {

	Optional<Entry> findById(EntryId id);

	@NativeQuery("""
			SELECT balance_after_cents FROM ledger.entry
			 WHERE customer_id = :customer AND occurred_at <= :instant
			 ORDER BY occurred_at DESC, seq DESC LIMIT 1""")
	Optional<Long> balanceAt(UUID customer, Instant instant);

}
