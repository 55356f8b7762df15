package it.creditoprepagato.orders.web;

import org.springframework.stereotype.Component;

import it.creditoprepagato.prepaid.AwaitedPurchases;
import it.creditoprepagato.prepaid.PrepaidPlans;

/**
 * What the customer has bought of credit and plans.
 *
 * @param plans what is in force
 * @param awaited what is not yet paid
 */
@Component
record Sales(PrepaidPlans plans, AwaitedPurchases awaited) {
}
