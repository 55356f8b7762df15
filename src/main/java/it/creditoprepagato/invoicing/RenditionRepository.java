package it.creditoprepagato.invoicing;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What documents look like. */
interface RenditionRepository extends Repository<RenditionRow, RenditionRow.Id> {

	Optional<RenditionRow> findById(RenditionRow.Id id);

	@Query("""
			SELECT r FROM RenditionRow r WHERE r.id.customerId = :customer AND r.id.documentId = :document
			 ORDER BY r.id.attempt DESC LIMIT 1""")
	Optional<RenditionRow> latest(UUID customer, UUID document);

	/** The latest that has files. */
	@Query("""
			SELECT r FROM RenditionRow r
			 WHERE r.id.customerId = :customer AND r.id.documentId = :document AND r.madeAt IS NOT NULL
			 ORDER BY r.id.attempt DESC LIMIT 1""")
	Optional<RenditionRow> latestMade(UUID customer, UUID document);

}
