package it.creditoprepagato.ledger;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Holds, for reading. */
interface HoldRepository extends Repository<Hold, HoldId> {

	@Query("SELECT h FROM Hold h WHERE h.id.customerId = :customer AND h.status = OPEN ORDER BY h.openedAt, h.id.id")
	List<Hold> findOpen(UUID customer, Limit limit);

}
