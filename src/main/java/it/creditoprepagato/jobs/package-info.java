/**
 * Work that is done after a transaction and outlives the process. Promises that a job is
 * staged exactly if the transaction that asks for it commits, once however often it is
 * asked for, and that it is looked for at once. Any module may use it; it knows none.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package it.creditoprepagato.jobs;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
