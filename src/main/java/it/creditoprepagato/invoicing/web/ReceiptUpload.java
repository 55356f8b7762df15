package it.creditoprepagato.invoicing.web;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.springframework.web.multipart.MultipartFile;

/**
 * Receipts as staff sends them: XML files, or ZIP files of them.
 */
final class ReceiptUpload {

	/** In one go, those within ZIP files included. */
	static final int MOST_FILES = 200;

	/** One byte more than a receipt may have is too many. */
	private static final int MOST_BYTES = (256 << 10) + 1;

	private final List<Part> parts = new ArrayList<>();

	private boolean cut;

	private ReceiptUpload() {
	}

	static ReceiptUpload of(List<MultipartFile> files) throws IOException {
		ReceiptUpload upload = new ReceiptUpload();
		for (MultipartFile file : files) {
			String name = name(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
			try (InputStream content = file.getInputStream()) {
				if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
					upload.unpack(name, content);
				}
				else if (!file.isEmpty()) {
					upload.add(name, content.readNBytes(MOST_BYTES));
				}
			}
		}
		return upload;
	}

	/**
	 * What is larger inside than a receipt may be is no ZIP of receipts: none of it is
	 * taken, and the rest is not unpacked.
	 */
	private void unpack(String name, InputStream content) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(content, StandardCharsets.UTF_8)) {
			int before = this.parts.size();
			ZipEntry entry = zip.getNextEntry();
			while (entry != null && !this.cut) {
				if (!entry.isDirectory()) {
					byte[] unpacked = zip.readNBytes(MOST_BYTES);
					if (unpacked.length == MOST_BYTES) {
						this.parts.subList(before, this.parts.size()).clear();
						add(name, unpacked);
						return;
					}
					add(name + ": " + name(entry.getName()), unpacked);
				}
				entry = zip.getNextEntry();
			}
			if (this.parts.size() == before && !this.cut) {
				add(name, new byte[0]);
			}
		}
		catch (ZipException | EOFException | IllegalArgumentException ex) {
			add(name, new byte[0]);
		}
	}

	private void add(String name, byte[] content) {
		if (this.parts.size() == MOST_FILES) {
			this.cut = true;
		}
		else {
			this.parts.add(new Part(name, new ByteArrayInputStream(content)));
		}
	}

	/** Without folders, and of a length that can be shown. */
	private static String name(String typed) {
		String name = typed.substring(typed.replace('\\', '/').lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "");
		return name.substring(0, Math.min(100, name.length()));
	}

	List<Part> parts() {
		return this.parts;
	}

	/** Whether there were more files than are taken in one go. */
	boolean isCut() {
		return this.cut;
	}

	/**
	 * One file.
	 *
	 * @param name as it was sent
	 * @param content its bytes
	 */
	record Part(String name, ByteArrayInputStream content) {

		byte[] bytes() {
			return this.content.readAllBytes();
		}

	}

}
