package it.creditoprepagato.payments;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** What staff made of parked money. */
interface ParkedDecisionRepository extends Repository<ParkedDecisionRow, ParkedReceiptRow.Id> {

	Optional<ParkedDecisionRow> findById(ParkedReceiptRow.Id id);

}
