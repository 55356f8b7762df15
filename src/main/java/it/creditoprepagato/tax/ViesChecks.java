package it.creditoprepagato.tax;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the union's register answered so far. */
interface ViesChecks extends Repository<ViesCheckRow, ViesCheckRow.Id> {

	/** For a customer's number, newest first. */
	@Query("""
			from ViesCheckRow where id.customerId = :customer and prefix = :prefix and vatNumber = :number
			 order by askedAt desc""")
	List<ViesCheckRow> of(UUID customer, String prefix, String number, Limit limit);

	/** The customers for whom it was asked after an instant. */
	@Query("select distinct id.customerId from ViesCheckRow where askedAt > :then")
	Set<UUID> askedAfter(Instant then);

}
