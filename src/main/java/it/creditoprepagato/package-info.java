/**
 * The application's root: it starts everything and owns nothing. Each package below is a
 * module, and says what it owns and promises.
 */
@NullMarked
package it.creditoprepagato;

import org.jspecify.annotations.NullMarked;
