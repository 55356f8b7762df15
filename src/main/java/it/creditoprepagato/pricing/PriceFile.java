package it.creditoprepagato.pricing;

import it.creditoprepagato.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** A file of prices as it came, not yet looked into. */
public final class PriceFile {

	/** The largest file that is looked into, in bytes. */
	static final int MAX_BYTES = 4 * 1024 * 1024;

	private final String name;

	private final byte[] bytes;

	private PriceFile(String name, byte[] bytes) {
		if (name.isBlank() || name.length() > 200) {
			throw new IllegalArgumentException("A file's name has 1 to 200 characters");
		}
		this.name = name;
		this.bytes = bytes;
	}

	/**
	 * Reads a file, or of one that is too large only enough to tell.
	 * @param name the file's name without its folder
	 * @param content left open
	 */
	public static PriceFile read(String name, InputStream content) throws IOException {
		return new PriceFile(name, content.readNBytes(MAX_BYTES + 1));
	}

	/** A file that was read before. */
	static PriceFile of(String name, byte[] bytes) {
		return new PriceFile(name, bytes);
	}

	String name() {
		return this.name;
	}

	byte[] bytes() {
		return this.bytes;
	}

	boolean isTooLarge() {
		return this.bytes.length > MAX_BYTES;
	}

	/** The line, from 1, of the first byte that is not UTF-8; 0 if all are. */
	long firstLineNotUtf8() {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer input = ByteBuffer.wrap(this.bytes);
		if (!decoder.decode(input, CharBuffer.allocate(this.bytes.length), true).isError()) {
			return 0;
		}
		return 1 + new String(this.bytes, 0, input.position(), StandardCharsets.UTF_8).chars()
			.filter((character) -> character == '\n')
			.count();
	}

	/** The text, without the byte order mark that some programs put in front. */
	String text() {
		String text = new String(this.bytes, StandardCharsets.UTF_8);
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/** SHA-256 of the file, in 64 hexadecimal digits: the same for the same file only. */
	String sha256() {
		return Sha256.hex(this.bytes);
	}

}
