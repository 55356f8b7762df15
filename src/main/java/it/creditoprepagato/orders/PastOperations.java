package it.creditoprepagato.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** Writes lines that ended long ago. */
interface PastOperations extends Repository<OperationRow, OperationRow.Id> {

	@Modifying
	@NativeQuery("""
			INSERT INTO orders.operation (customer_id, id, order_number, line, operation, domain, years, price_cents,
			                              receipt, status, expiry_before, expiry_after, placed_at, ended_at)
			SELECT :customer, l.id, :order, l.line, l.operation, l.domain, l.years, l.price, l.receipt, 'COMPLETED',
			       l.before, l.after, :at, :at
			  FROM jsonb_to_recordset(CAST(:lines AS jsonb)) AS l(id uuid, line integer, operation text, domain text,
			       years integer, price bigint, receipt text, before date, after date)
			 ORDER BY l.line""")
	void add(UUID customer, long order, Instant at, String lines);

	/**
	 * A line as the database takes it.
	 *
	 * @param id names it
	 * @param line its place
	 * @param operation what was done
	 * @param domain in ASCII
	 * @param years for how long
	 * @param price cents
	 * @param receipt why this price
	 * @param before the expiry it started from
	 * @param after the expiry it reached
	 */
	record Json(UUID id, int line, String operation, String domain, int years, long price, String receipt,
			@Nullable LocalDate before, LocalDate after) {

		static Json of(DomainOperation operation, String receipt, LocalDate after) {
			DomainOperation.What what = operation.what();
			return new Json(operation.id(), what.line(), what.operation().name(), what.domain().ascii(), what.years(),
					operation.price().cents(), receipt, operation.state().expiryBefore(), after);
		}

	}

}
