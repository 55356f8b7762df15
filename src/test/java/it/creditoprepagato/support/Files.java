package it.creditoprepagato.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests, as small as their type allows. */
public final class Files {

	public static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R');

	public static final byte[] PDF = text("%PDF-1.7\n%%EOF\n");

	private Files() {
	}

	public static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int at = 0; at < values.length; at++) {
			bytes[at] = (byte) values[at];
		}
		return bytes;
	}

	/** A picture of exactly so many bytes. */
	public static byte[] png(int size) {
		byte[] bytes = new byte[size];
		System.arraycopy(PNG, 0, bytes, 0, PNG.length);
		return bytes;
	}

	static byte[] zip(String... names) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : names) {
				byte[] content = text(
						name.equals("mimetype") ? "application/vnd.oasis.opendocument.text" : "<content/>");
				zip.putNextEntry(stored(name, content));
				zip.write(content);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static ZipEntry stored(String name, byte[] content) {
		CRC32 sum = new CRC32();
		sum.update(content);
		ZipEntry entry = new ZipEntry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(content.length);
		entry.setCrc(sum.getValue());
		return entry;
	}

	/** An office document that would grow to far more than anybody reads. */
	static byte[] bomb() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			byte[] zeros = new byte[1 << 20];
			for (int megabyte = 0; megabyte < 201; megabyte++) {
				zip.write(zeros);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
