package it.creditoprepagato.shared;

/**
 * The suffix that a domain is sold under, in its ASCII form: {@code it}, {@code com},
 * {@code co.uk}.
 *
 * @param value lower-case labels, joined by points, none in front
 */
public record Tld(String value) implements Comparable<Tld> {

	public Tld {
		if (value.length() > 63 || !value.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*")) {
			throw new IllegalArgumentException("Not a top-level domain: " + value);
		}
	}

	@Override
	public int compareTo(Tld other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
