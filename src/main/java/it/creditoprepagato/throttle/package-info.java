/**
 * How often anything may be done. Promises that all nodes count together and a restart
 * forgets nothing, but of what a node counts alone; and that neither names nor addresses
 * can be read from what is counted. Every count is a transaction of its own, so it
 * belongs before the one that does the work.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package it.creditoprepagato.throttle;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
