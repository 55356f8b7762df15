package it.creditoprepagato.invoicing;

import it.creditoprepagato.tax.TaxAssessment;

/**
 * What a document is to say, before it has a number.
 *
 * @param cause names what it documents: {@code payment:}, {@code excess:},
 * {@code refund:} or {@code chargeback:} and which; documented once
 * @param type what it is
 * @param tax what is due
 * @param description of its one line, in Italian
 */
record Draft(String cause, DocumentType type, TaxAssessment tax, String description) {
}
