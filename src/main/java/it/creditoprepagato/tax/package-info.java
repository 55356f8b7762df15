/**
 * The VAT on what a customer buys. Promises that net, VAT and what is payable agree to
 * the cent, and that a rate is a dated row, never a constant.
 */
@ApplicationModule(allowedDependencies = { "shared", "customers" })
@NullMarked
package it.creditoprepagato.tax;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
