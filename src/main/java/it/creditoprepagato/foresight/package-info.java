/**
 * What will be: which renewals come when, how long the credit lasts, what another plan
 * would save. Reads only, and promises the same order, days and prices by which domains
 * are renewed by themselves.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "identity", "customers", "catalog", "pricing", "ledger",
		"prepaid", "domains", "orders" })
@NullMarked
package it.creditoprepagato.foresight;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
