package it.creditoprepagato.web;

import java.util.Map;

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

	/**
	 * How much it is.
	 * @param page what the page shows: if the amount is in it, it is the same one
	 */
	Money amount(CustomerId customer, Map<String, Object> page);

}
