package it.creditoprepagato.launch.demo;

import it.creditoprepagato.customers.Customer;
import it.creditoprepagato.shared.Actor;

/**
 * A customer of the demonstration that has just been opened.
 *
 * @param customer the customer
 * @param actor its person, as the author of all that it did
 */
record DemoCustomer(Customer customer, Actor actor) {
}
