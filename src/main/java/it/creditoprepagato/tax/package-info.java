/**
 * The VAT on what a customer buys. Promises that net, VAT and what is payable agree to
 * the cent, that a rate is a dated row, never a constant, and that a VAT number of
 * another member state counts only once the union's register has said that it exists.
 */
@ApplicationModule(allowedDependencies = { "shared", "jobs", "customers" })
@NullMarked
package it.creditoprepagato.tax;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
