package it.creditoprepagato.ledger;

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
			  FROM ledger.hold(:#{#call.customer}, :#{#call.at}, :#{#call.inOrder}, CAST(:#{#call.holds} AS jsonb))""")
	Tuple hold(LedgerCalls.Hold call);

	@NativeQuery("""
			SELECT outcome, seq AS number, balance, held
			  FROM ledger.capture(:#{#call.customer}, :#{#call.hold}, :#{#call.at}, CAST(:#{#call.entry} AS jsonb))""")
	Tuple capture(LedgerCalls.Capture call);

	@NativeQuery("""
			SELECT outcome, 0 AS number, balance, held
			  FROM ledger.release(:#{#call.customer}, :#{#call.hold}, :#{#call.at})""")
	Tuple release(LedgerCalls.Release call);

	@NativeQuery("""
			SELECT outcome, seq AS number, balance, held
			  FROM ledger.post(:#{#call.customer}, :#{#call.at}, CAST(:#{#call.entries} AS jsonb))""")
	Tuple post(LedgerCalls.Post call);

}
