/**
 * The doors of the pages and of the API: who may enter where, signing in and out, what
 * every answer's headers forbid. Promises that a session opens no door of the API, and a
 * key none of the pages.
 */
@NullMarked
package it.creditoprepagato.identity.web;

import org.jspecify.annotations.NullMarked;
