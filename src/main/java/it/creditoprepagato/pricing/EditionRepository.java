package it.creditoprepagato.pricing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editions known. */
interface EditionRepository extends Repository<Edition, Edition.Id> {

	Optional<Edition> findById(Edition.Id id);

	List<Edition> findAll();

	@Query("select e from Edition e where e.startsAt <= :at order by e.startsAt desc, e.id.edition desc limit 1")
	Optional<Edition> findOnSale(Instant at);

}
