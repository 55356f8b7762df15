/**
 * Mail: what users are told, in their language, and what customers want to be told.
 * Promises that a mail is queued in the transaction that it tells of, sent by a job until
 * it is delivered or given up with a warning, and written once; and that secrets in it
 * are forgotten once it is sent. Only pages use this module, for preferences and bounces.
 */
@ApplicationModule(allowedDependencies = { "shared", "jobs", "web", "identity", "customers", "domains", "ledger",
		"foresight", "prepaid", "payments", "orders", "support" })
@NullMarked
package it.creditoprepagato.notifications;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
