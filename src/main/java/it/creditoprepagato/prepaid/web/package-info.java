/** The API of plans, credit and top-ups. */
@NullMarked
package it.creditoprepagato.prepaid.web;

import org.jspecify.annotations.NullMarked;
