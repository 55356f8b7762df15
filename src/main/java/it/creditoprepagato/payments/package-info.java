/**
 * Money asked of customers and how it comes: bank transfers and cards. Promises that a
 * payment settles once, however often it is told, and that whoever is credited is told
 * inside the settling transaction.
 */
@ApplicationModule(allowedDependencies = { "shared", "jobs", "web", "identity", "audit", "customers", "ledger" })
@NullMarked
package it.creditoprepagato.payments;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
