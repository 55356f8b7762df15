package it.creditoprepagato.pricing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Drafts of price lists. */
interface DraftRepository extends Repository<DraftRow, DraftRow.Id> {

	Optional<DraftRow> findById(DraftRow.Id id);

	/** Oldest first; there are never more than {@link PriceDraft#MOST_OPEN}. */
	@Query("select d from DraftRow d where d.endedAt is null order by d.keptAt, d.id.id")
	List<DraftRow> findOpen();

	@Query("select d from DraftRow d where d.endedAt is not null order by d.keptAt desc, d.id.id desc")
	List<DraftRow> findEnded(Limit limit);

	@Query("select d from DraftRow d where d.version = :version")
	Optional<DraftRow> findByVersion(int version);

	@NativeQuery("select content from pricing.draft where id = :id")
	byte[] findContent(UUID id);

	@Modifying
	@NativeQuery("""
			insert into pricing.draft (id, source, content, file_sha256, lines, slot, kept_by, kept_at, status)
			values (:#{#draft.id}, :#{#draft.file.name}, :content, :#{#draft.file.sha256}, :#{#draft.file.lines}, :slot,
			        :#{#draft.kept.by.toString()}, :#{#draft.kept.at}, 'OPEN')""")
	void insert(PriceDraft draft, byte[] content, int slot);

}
