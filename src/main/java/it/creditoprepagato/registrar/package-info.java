/**
 * The upstream connection: what is asked of a registry, by durable jobs. Promises that an
 * operation submitted in a transaction that commits is asked of the registry until its
 * outcome is known, never has its effect twice, and that the outcome is told once, by
 * event, inside the transaction that records it.
 */
@ApplicationModule(allowedDependencies = { "shared", "jobs", "catalog" })
@NullMarked
package it.creditoprepagato.registrar;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
