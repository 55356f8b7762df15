package it.creditoprepagato.payments.bank;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Statements that were imported. */
interface BankStatementRepository extends Repository<BankStatementRow, BankStatementRow.Id> {

	@Query("SELECT s FROM BankStatementRow s ORDER BY s.importedAt DESC, s.id.digest, s.id.position")
	List<BankStatementRow> newest(Limit limit);

	@Query("SELECT s FROM BankStatementRow s WHERE s.id.digest = :digest ORDER BY s.id.position")
	List<BankStatementRow> findByDigest(String digest);

}
