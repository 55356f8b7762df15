package it.creditoprepagato.ledger;

import java.time.Instant;
import java.util.List;
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

	@NativeQuery("""
			SELECT coalesce((SELECT e.balance_after_cents FROM ledger.entry e
			                  WHERE e.customer_id = :customer AND e.occurred_at <= moment.at
			                  ORDER BY e.occurred_at DESC, e.seq DESC LIMIT 1), 0)
			  FROM unnest(CAST(:instants AS timestamptz[])) WITH ORDINALITY AS moment (at, number)
			 ORDER BY moment.number""")
	List<Long> balancesAt(UUID customer, Instant[] instants);

}
