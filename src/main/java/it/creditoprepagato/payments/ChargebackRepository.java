package it.creditoprepagato.payments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Money that payers' banks took back. */
interface ChargebackRepository extends Repository<ChargebackRow, ChargebackRow.Id> {

	Optional<ChargebackRow> findById(ChargebackRow.Id id);

	@Query("""
			SELECT c FROM ChargebackRow c WHERE c.id.customerId = :customer AND c.paymentId = :payment
			 ORDER BY c.openedAt, c.id.id""")
	List<ChargebackRow> findByPayment(UUID customer, UUID payment);

}
