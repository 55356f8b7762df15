package it.creditoprepagato.ledger;

import it.creditoprepagato.shared.Busy;
import it.creditoprepagato.shared.CustomerId;

/**
 * Too many operations on one account wait for each other; nothing was done, and it may be
 * asked again.
 */
public class AccountBusy extends Busy {

	AccountBusy(CustomerId customer) {
		super("The account of " + customer + " is busy");
	}

}
