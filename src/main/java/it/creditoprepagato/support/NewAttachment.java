package it.creditoprepagato.support;

import it.creditoprepagato.shared.Sha256;

/**
 * A file that was found fit to be attached.
 *
 * @param name as it will be offered
 * @param type of its content
 * @param content 1 byte to {@value #LARGEST_BYTES}
 */
public record NewAttachment(FileName name, FileType type, byte[] content) {

	/** 10 MiB. */
	public static final int LARGEST_BYTES = 10 << 20;

	/** How many a message has at most. */
	public static final int MOST = 5;

	public NewAttachment {
		if (content.length < 1 || content.length > LARGEST_BYTES) {
			throw new IllegalArgumentException("A file has 1 to " + LARGEST_BYTES + " bytes, not " + content.length);
		}
	}

	byte[] sha256() {
		return Sha256.of(this.content);
	}

}
