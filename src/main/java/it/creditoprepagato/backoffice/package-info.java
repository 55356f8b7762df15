/**
 * The back office: pages of staff that show more than one capability, and what only staff
 * does. Promises that nothing is changed without a name and a reason, and that credit
 * above a limit is corrected by two.
 */
@ApplicationModule
@NullMarked
package it.creditoprepagato.backoffice;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
