package it.creditoprepagato.support;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The register of work, its numbers, and the locks that let one at a time enter it. */
interface InboxRepository extends Repository<InboxRow, InboxRow.Id> {

	Optional<InboxRow> findById(InboxRow.Id id);

	/** The line, kept from others until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("SELECT i FROM InboxRow i WHERE i.id = :id")
	Optional<InboxRow> lock(InboxRow.Id id);

	@NativeQuery("SELECT nextval('support.case_number')")
	long nextNumber();

	/** Waits until nobody else has the lock, and has it until the transaction ends. */
	@NativeQuery("SELECT CAST(pg_advisory_xact_lock(:lock) AS text)")
	String queue(long lock);

}
