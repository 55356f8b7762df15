package it.creditoprepagato.web;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/**
 * An amount in the header of every customer page, answered by the module that knows it.
 */
public interface HeaderFigure {

	/** The element's id, stable for outside programs. */
	String id();

	/** The message of its label. */
	String labelKey();

	Money amount(CustomerId customer);

}
