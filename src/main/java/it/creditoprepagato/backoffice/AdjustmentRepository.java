package it.creditoprepagato.backoffice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Corrections of credit and the register of those that wait. */
interface AdjustmentRepository extends Repository<AdjustmentRow, AdjustmentRow.Id> {

	/** The correction, kept from others until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("SELECT a FROM AdjustmentRow a WHERE a.id = :id")
	Optional<AdjustmentRow> lock(AdjustmentRow.Id id);

	@Query("SELECT a FROM AdjustmentRow a WHERE a.id.customerId = :customer ORDER BY a.id.id DESC")
	List<AdjustmentRow> newest(UUID customer, Limit limit);

	@Modifying
	@NativeQuery("""
			INSERT INTO backoffice.open_adjustment (proposed_at, adjustment_id, customer_id)
			VALUES (:at, :adjustment, :customer)""")
	void await(UUID customer, UUID adjustment, Instant at);

	@Modifying
	@NativeQuery("DELETE FROM backoffice.open_adjustment WHERE proposed_at = :at AND adjustment_id = :adjustment")
	void awaitNoMore(UUID adjustment, Instant at);

	@Query(value = """
			SELECT a.* FROM backoffice.open_adjustment o
			  JOIN backoffice.adjustment a ON a.customer_id = o.customer_id AND a.id = o.adjustment_id
			 ORDER BY o.proposed_at, o.adjustment_id""", nativeQuery = true)
	List<AdjustmentRow> waiting(Limit limit);

}
