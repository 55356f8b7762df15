package it.creditoprepagato.shared;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562 §5.7), whose order is that of their making, to the
 * millisecond.
 */
public final class TimeOrderedId {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final long VERSION = 0x7000L;

	private static final long VARIANT = 0x8000_0000_0000_0000L;

	private TimeOrderedId() {
	}

	public static UUID next() {
		long high = (System.currentTimeMillis() << 16) | VERSION | (RANDOM.nextInt() & 0x0FFFL);
		long low = VARIANT | (RANDOM.nextLong() >>> 2);
		return new UUID(high, low);
	}

}
