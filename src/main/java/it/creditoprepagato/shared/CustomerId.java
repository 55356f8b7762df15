package it.creditoprepagato.shared;

import java.util.UUID;

/**
 * The agency that owns what it stands beside; it leads every key of customer data and
 * never changes.
 *
 * @param value a UUIDv7
 */
public record CustomerId(UUID value) implements Comparable<CustomerId> {

	public static CustomerId next() {
		return new CustomerId(TimeOrderedId.next());
	}

	public static CustomerId parse(String text) {
		return new CustomerId(UUID.fromString(text));
	}

	@Override
	public int compareTo(CustomerId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
