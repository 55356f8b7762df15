/** The page and the API of what will be. */
@NullMarked
package it.creditoprepagato.foresight.web;

import org.jspecify.annotations.NullMarked;
