package it.creditoprepagato.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Links that were sent. */
interface OneTimeLinkRepository extends Repository<OneTimeLinkRow, OneTimeLinkRow.Id> {

	Optional<OneTimeLinkRow> findById(OneTimeLinkRow.Id id);

	@Query("""
			select l from OneTimeLinkRow l where l.userId = :user and l.purpose = :purpose
			 order by l.createdAt desc, l.id.hash limit 1""")
	Optional<OneTimeLinkRow> findLatest(UUID user, LinkPurpose purpose);

	/** Uses a link; 0 if it was used before, or its time is over. */
	@Modifying
	@NativeQuery("""
			UPDATE identity.one_time_link SET used_at = greatest(:at, created_at)
			 WHERE hash = :hash AND used_at IS NULL AND expires_at > :at""")
	int use(String hash, Instant at);

	/** Makes all links of a user good for nothing. */
	@Modifying
	@NativeQuery("""
			UPDATE identity.one_time_link SET used_at = greatest(:at, created_at)
			 WHERE user_id = :user AND purpose = :purpose AND used_at IS NULL AND expires_at > :at""")
	void useAll(UUID user, String purpose, Instant at);

	@Modifying
	@NativeQuery("DELETE FROM identity.one_time_link WHERE expires_at < :before")
	int forget(Instant before);

}
