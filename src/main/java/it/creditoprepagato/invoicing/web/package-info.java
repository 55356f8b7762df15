/**
 * The pages of tax documents: the customer's own, and a month of all of them for staff.
 */
@NullMarked
package it.creditoprepagato.invoicing.web;

import org.jspecify.annotations.NullMarked;
