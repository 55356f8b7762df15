package it.creditoprepagato.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 (FIPS 180-4): the hash that tells files apart, and under which secrets and
 * addresses are kept where they need not be read.
 */
public final class Sha256 {

	private Sha256() {
	}

	/** 32 bytes. */
	public static byte[] of(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** 64 hexadecimal digits. */
	public static String hex(byte[] content) {
		return HexFormat.of().formatHex(of(content));
	}

	/** The same of a text in UTF-8. */
	public static String hex(String text) {
		return hex(text.getBytes(StandardCharsets.UTF_8));
	}

}
