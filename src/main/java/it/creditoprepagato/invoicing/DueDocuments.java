package it.creditoprepagato.invoicing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import it.creditoprepagato.jobs.JobQueue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Documents that have to be numbered and made, each by a job staged with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueDocuments {

	private final DocumentRepository documents;

	private final JobQueue jobs;

	private final Seller seller;

	private final Clock clock;

	DueDocuments(DocumentRepository documents, JobQueue jobs, Seller seller, Clock clock) {
		this.documents = documents;
		this.jobs = jobs;
		this.seller = seller;
		this.clock = clock;
	}

	void add(DocumentRow document) {
		this.documents.await(document.id(), document.dueAt());
		this.jobs.stage(DocumentJobs.DOCUMENT, document.id().toString());
	}

	void remove(DocumentRow document) {
		this.documents.awaitNoMore(document.id().id(), document.dueAt());
	}

	/** The provider as it is now. */
	Seller seller() {
		return this.seller;
	}

	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
