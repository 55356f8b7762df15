/**
 * The product: plan subscriptions bought by an entry top-up that decides the tier,
 * top-ups, upgrades. Promises that tier and credit move together, in the transaction that
 * settles the payment.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "identity", "customers", "pricing", "ledger", "tax",
		"payments", "jobs", "audit" })
@NullMarked
package it.creditoprepagato.prepaid;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
