/** The credit on every customer page. */
@NullMarked
package it.creditoprepagato.ledger.web;

import org.jspecify.annotations.NullMarked;
