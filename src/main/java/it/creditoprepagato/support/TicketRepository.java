package it.creditoprepagato.support;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Tickets of customers. */
interface TicketRepository extends Repository<TicketRow, TicketRow.Id> {

	Optional<TicketRow> findById(TicketRow.Id id);

	/** The ticket, kept from others until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("SELECT t FROM TicketRow t WHERE t.id = :id")
	Optional<TicketRow> lock(TicketRow.Id id);

	@Query("SELECT t FROM TicketRow t WHERE t.id.customerId = :customer AND t.submissionId = :submission")
	Optional<TicketRow> findBySubmission(UUID customer, UUID submission);

	@Query("""
			SELECT count(*) FROM TicketRow t
			 WHERE t.id.customerId = :customer AND t.state IN (OPEN, ANSWERED)""")
	int countNotClosed(UUID customer);

}
