package it.creditoprepagato.pricing;

/** What can be wrong with a price file. */
public enum PriceFlaw {

	/** More bytes than are looked into: the most. */
	TOO_LARGE("has more than %s bytes"),
	/** Another encoding, or no text. */
	NOT_UTF8("is not UTF-8 text; save the file in that encoding"),
	/** No line at all. */
	EMPTY("is empty"),
	/** A header and nothing else. */
	NO_PRICES("has no prices"),
	/** A line beyond the most that are allowed: the most. */
	TOO_MANY_LINES("is one line of prices too many; %s are allowed"),
	/** Nothing after it can be told apart. */
	UNREADABLE("has a quotation mark in the wrong place or is far too long; from here on nothing can be read"),
	/** A column that is none: its name, those that there are. */
	UNKNOWN_COLUMN("the column %s is unknown; the columns are %s"),
	/** A column that stands there before: its name. */
	REPEATED_COLUMN("the column '%s' stands there twice"),
	/** A column that has to be there: its name. */
	MISSING_COLUMN("the column '%s' is missing"),
	/** More or fewer fields than columns: how many, how many columns. */
	FIELD_COUNT("has %s fields; the header has %s"),
	/** A text where a TLD should be. */
	NOT_TLD("%s is not a TLD; write it like it or co.uk"),
	/** A text where an operation should be. */
	NOT_OPERATION("%s is not an operation; there are REGISTER, TRANSFER, RENEW, RESTORE"),
	/** A text where a number of years should be. */
	NOT_TERM("%s is not a term; terms are 1 to 10 years"),
	/** A term that the operation does not have: the operation, the years. */
	ONE_YEAR_ONLY("%s is for 1 year, not for %s"),
	/** A column without a price: its name. */
	NO_PRICE("'%s' has no price"),
	/** A text where a price should be: the column, the text. */
	NOT_PRICE("'%s' has %s, which is not a price; write it like 7.90"),
	/** A price of nothing: the column, the price. */
	FREE("'%s' has %s; nothing is free"),
	/** An item of an earlier line: the item, the line. */
	REPEATED("%s is listed on line %s already"),
	/**
	 * A price above its ceiling: the column, its price, the ceiling's column, its price.
	 */
	DEARER("'%s' at %s is dearer than '%s' at %s"),
	/** A start in the past: when. */
	STARTED("cannot start at %s, which is over");

	private final String sentence;

	PriceFlaw(String sentence) {
		this.sentence = sentence;
	}

	/** An English sentence for the terminal. */
	String sentence(Object... arguments) {
		return this.sentence.formatted(arguments);
	}

}
