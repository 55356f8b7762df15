package it.creditoprepagato.audit;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was done. */
interface AuditRepository extends Repository<AuditRow, AuditRow.Id> {

	@Query("""
			select r from AuditRow r
			 where r.id.customerId = :customer and r.subjectKind = :kind and r.subject = :subject
			 order by r.at desc, r.id.id desc""")
	List<AuditRow> findAbout(UUID customer, String kind, String subject, Limit limit);

	/** The ids are in the order of time. */
	@Query("select r from AuditRow r where r.id.customerId = :customer order by r.id.id desc")
	List<AuditRow> findOf(UUID customer, Limit limit);

}
