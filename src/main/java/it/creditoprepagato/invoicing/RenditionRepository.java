package it.creditoprepagato.invoicing;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
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

	@Modifying
	@NativeQuery("""
			INSERT INTO invoicing.transmission_register (transmission, customer_id, document_id, attempt)
			VALUES (:transmission, :#{#id.customerId}, :#{#id.documentId}, :#{#id.attempt})""")
	void register(long transmission, RenditionRow.Id id);

	@Query(value = """
			SELECT r.* FROM invoicing.transmission_register t
			  JOIN invoicing.rendition r ON r.customer_id = t.customer_id AND r.document_id = t.document_id
			   AND r.attempt = t.attempt
			 WHERE t.transmission = :transmission""", nativeQuery = true)
	Optional<RenditionRow> sentAs(long transmission);

}
