/** Pages for staff: the mails of a demonstration. */
@NullMarked
package it.creditoprepagato.notifications.web;

import org.jspecify.annotations.NullMarked;
