/**
 * The top-level domains that are sold and their rules, as data. Promises that a rule is
 * asked here and nowhere coded.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package it.creditoprepagato.catalog;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
