/** Pages and API of domain orders: what can be renewed, the confirmation, the outcome. */
@NullMarked
package it.creditoprepagato.orders.web;

import org.jspecify.annotations.NullMarked;
