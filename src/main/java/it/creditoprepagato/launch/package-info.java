/**
 * Starts the application: the embedded server, the data directory, the sub-commands and
 * the demo data. Promises that one application at a time owns a data directory. Nobody
 * uses this module.
 */
@ApplicationModule
@NullMarked
package it.creditoprepagato.launch;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
