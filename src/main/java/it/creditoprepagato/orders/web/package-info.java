/** Pages and API of domain orders. */
@NullMarked
package it.creditoprepagato.orders.web;

import org.jspecify.annotations.NullMarked;
