/**
 * The customers of the demonstration, with their past. Promises that at first start each
 * of them is made whole, in one transaction, and that later starts change nothing.
 */
@NullMarked
package it.creditoprepagato.launch.demo;

import org.jspecify.annotations.NullMarked;
