package it.creditoprepagato.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import it.creditoprepagato.shared.IdempotencyKey;

/**
 * A request that may come twice and has one effect; a controller gets it as a parameter,
 * before its body.
 *
 * @param key the caller's name for it
 * @param fingerprint what was asked: SHA-256 over method, path with query, and body, in
 * hexadecimal
 */
public record IdempotentRequest(IdempotencyKey key, String fingerprint) {

	static IdempotentRequest of(IdempotencyKey key, String method, String target, byte[] body) {
		MessageDigest digest = sha256();
		for (byte[] part : new byte[][] { bytes(method), bytes(target), body }) {
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
			digest.update(part);
		}
		return new IdempotentRequest(key, HexFormat.of().formatHex(digest.digest()));
	}

	/**
	 * A form that was sent, once or by two clicks.
	 * @param key hidden in the form
	 * @param fields what was filled in
	 */
	public static IdempotentRequest ofForm(UUID key, String... fields) {
		return of(new IdempotencyKey("form:" + key), "POST", String.join("\n", fields), new byte[0]);
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
