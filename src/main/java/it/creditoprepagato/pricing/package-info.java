/**
 * Plans (a tier and an edition), their entry amounts, and the price lists that they buy
 * from. Promises that a version of the lists, once imported, never changes; that whatever
 * has no price is refused, never free; and that every amount is net of VAT (rule R8).
 */
@ApplicationModule(allowedDependencies = { "shared", "catalog" })
@NullMarked
package it.creditoprepagato.pricing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
