package it.creditoprepagato.support;

/**
 * Names a ticket or a contact message; both are numbered by one sequence.
 *
 * @param value from 1
 */
public record CaseNumber(long value) {

	public CaseNumber {
		if (value < 1) {
			throw new IllegalArgumentException("Numbers begin at 1, not " + value);
		}
	}

	@Override
	public String toString() {
		return Long.toString(this.value);
	}

}
