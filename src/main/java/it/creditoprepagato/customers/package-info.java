/**
 * The agencies and what stands about them on an invoice. Promises that a billing profile
 * which exists can be invoiced: its kind, numbers and electronic address agree with one
 * another, here and by constraints of the database.
 */
@ApplicationModule(allowedDependencies = { "shared", "audit" })
@NullMarked
package it.creditoprepagato.customers;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
