/**
 * Domain orders, from price to outcome. Promises that what is acknowledged ends,
 * completed and paid or failed and released, once; and that no line is half done.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "identity", "customers", "catalog", "pricing", "prepaid",
		"ledger", "domains", "registrar", "audit", "throttle" })
@NullMarked
package it.creditoprepagato.orders;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
