package it.creditoprepagato.ledger;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Tuple;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * The four functions of the database that alone may change the ledger, one round trip
 * each.
 */
interface LedgerFunctions extends Repository<Account, AccountId> {

	@NativeQuery("""
			SELECT outcome, covered AS number, balance, held
			  FROM ledger.hold(:customer, :at, :inOrder, CAST(:holds AS jsonb))""")
	Tuple hold(UUID customer, Instant at, boolean inOrder, String holds);

	@NativeQuery("""
			SELECT outcome, seq AS number, balance, held
			  FROM ledger.capture(:customer, :hold, :at, CAST(:entry AS jsonb))""")
	Tuple capture(UUID customer, UUID hold, Instant at, String entry);

	@NativeQuery("""
			SELECT outcome, 0 AS number, balance, held
			  FROM ledger.release(:customer, :hold, :at)""")
	Tuple release(UUID customer, UUID hold, Instant at);

	@NativeQuery("""
			SELECT outcome, seq AS number, balance, held
			  FROM ledger.post(:customer, :at, CAST(:entries AS jsonb))""")
	Tuple post(UUID customer, Instant at, String entries);

}
