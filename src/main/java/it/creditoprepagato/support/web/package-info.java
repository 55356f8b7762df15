/**
 * The pages of support: tickets in the customer area, the contact form, and the inbox of
 * staff. Promises that what was typed stays when something is refused, that a second
 * click is harmless, and that a file is only ever offered as a download.
 */
@NullMarked
package it.creditoprepagato.support.web;

import org.jspecify.annotations.NullMarked;
