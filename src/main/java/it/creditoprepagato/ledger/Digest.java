package it.creditoprepagato.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over fields, each led by its length in four bytes (−1 for none), so that no two
 * lists of fields read the same.
 */
final class Digest {

	private final MessageDigest sha256;

	private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

	private Digest() {
		try {
			this.sha256 = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static byte[] of(@Nullable String... fields) {
		Digest digest = new Digest();
		for (String field : fields) {
			digest.add((field != null) ? field.getBytes(StandardCharsets.UTF_8) : null);
		}
		return digest.sha256.digest();
	}

	/** The same of fields that are UTF-8 already. */
	static byte[] of(byte[] @Nullable ... fields) {
		Digest digest = new Digest();
		for (byte @Nullable [] field : fields) {
			digest.add(field);
		}
		return digest.sha256.digest();
	}

	private void add(byte @Nullable [] field) {
		this.sha256.update(this.length.clear().putInt((field != null) ? field.length : -1).array());
		if (field != null) {
			this.sha256.update(field);
		}
	}

	/** What a customer's first entry is chained to. */
	static byte[] genesis(UUID customer) {
		Digest digest = new Digest();
		digest.sha256.update(longs(customer.getMostSignificantBits(), customer.getLeastSignificantBits()));
		return digest.sha256.digest();
	}

	/** The hash of an entry, as the database's {@code ledger.chain} makes it. */
	static byte[] chain(byte[] previous, Link link, byte[] fields) {
		Digest digest = new Digest();
		digest.sha256.update(previous);
		digest.sha256.update(longs(link.seq(), link.amount(), link.balance(),
				ChronoUnit.MICROS.between(Instant.EPOCH, link.occurredAt())));
		digest.sha256.update(fields);
		return digest.sha256.digest();
	}

	private static byte[] longs(long... values) {
		ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES * values.length);
		for (long value : values) {
			buffer.putLong(value);
		}
		return buffer.array();
	}

	/**
	 * What the database decides of an entry.
	 *
	 * @param seq its number
	 * @param amount signed cents
	 * @param balance cents after it
	 * @param occurredAt when, to the microsecond
	 */
	record Link(long seq, long amount, long balance, Instant occurredAt) {
	}

}
