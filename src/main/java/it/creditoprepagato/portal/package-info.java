/**
 * The customer area's pages that show more than one capability: Dashboard, Gestione
 * Prepagato, top-up and upgrade.
 */
@ApplicationModule
@NullMarked
package it.creditoprepagato.portal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
