package it.creditoprepagato.invoicing;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers what is due in the order of time, where many documents of the past are written
 * at once; their files are made by their jobs.
 */
@Service
public class NumberDueDocuments {

	private final DocumentRepository documents;

	private final Numbering numbering;

	NumberDueDocuments(DocumentRepository documents, Numbering numbering) {
		this.documents = documents;
		this.numbering = numbering;
	}

	/** Numbers the oldest; at most as many as asked for. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void oldest(int limit) {
		List<DocumentRow> due = this.documents.due(Limit.of(limit));
		due.forEach((document) -> this.numbering.number(document.id()));
	}

}
