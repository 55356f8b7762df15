package it.creditoprepagato.prepaid;

/**
 * The number of a plan or domain order ("codice ordine").
 *
 * @param value from 1
 */
public record OrderNumber(long value) {

	public OrderNumber {
		if (value < 1) {
			throw new IllegalArgumentException("Order numbers begin at 1, not " + value);
		}
	}

	/** The form on screens: {@code #343272}. */
	public String label() {
		return "#" + this.value;
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
