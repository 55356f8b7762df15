/**
 * Questions to the provider: tickets of customers and messages of the contact form, two
 * entry points with one inbox for staff (R7). Promises that what was sent twice is there
 * once, that nobody sees another's ticket or a note of staff, that a file is what its
 * type says, and that everything has a limit. Whoever tells people by mail hears of it by
 * events inside the transaction.
 */
@ApplicationModule(allowedDependencies = { "shared", "throttle", "web", "identity", "customers" })
@NullMarked
package it.creditoprepagato.support;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
