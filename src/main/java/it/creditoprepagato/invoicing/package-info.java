/**
 * The tax documents: invoices and credit notes, their numbers, their PDF and the
 * FatturaPA that goes to the exchange system (SDI). Promises that every payment that
 * settled has its invoice and every one that went back its credit note, to the cent; that
 * numbers have no gap; and that what was issued never changes.
 */
@ApplicationModule(allowedDependencies = { "shared", "jobs", "web", "identity", "audit", "customers", "tax", "payments",
		"ledger" })
@NullMarked
package it.creditoprepagato.invoicing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
