package it.creditoprepagato.pricing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Drafts of price lists, their files and their ends. */
interface DraftRepository extends Repository<DraftRow, DraftRow.Id> {

	Optional<DraftRow> findById(DraftRow.Id id);

	@Query("SELECT f FROM DraftFileRow f WHERE f.id = :id")
	Optional<DraftFileRow> findFile(DraftRow.Id id);

	@Query("SELECT e FROM DraftEndRow e WHERE e.id IN :ids")
	List<DraftEndRow> findEnds(Collection<DraftRow.Id> ids);

	@Query("SELECT count(d) FROM DraftRow d WHERE NOT EXISTS (SELECT 1 FROM DraftEndRow e WHERE e.id = d.id)")
	int countOpen();

	@Query("SELECT d FROM DraftRow d ORDER BY d.uploadedAt DESC, d.id.digest")
	List<DraftRow> newest(Limit limit);

}
