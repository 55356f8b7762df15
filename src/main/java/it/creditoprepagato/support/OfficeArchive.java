package it.creditoprepagato.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells an office document by the table of contents of its archive (ISO/IEC 29500-2,
 * OASIS ODF 1.3 part 2). Only that table is read: what an archive would grow to is judged
 * by what it says.
 */
final class OfficeArchive {

	private static final int MOST_ENTRIES = 5_000;

	private static final long LARGEST_UNPACKED_BYTES = 200L << 20;

	private static final String OOXML = "[Content_Types].xml";

	private OfficeArchive() {
	}

	/** Empty for what is broken, swollen, carries macros, or is another archive. */
	static Optional<FileType> type(byte[] content) {
		try {
			Path copy = Files.createTempFile("attachment", ".zip");
			try {
				return type(Files.write(copy, content));
			}
			finally {
				Files.delete(copy);
			}
		}
		catch (ZipException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new IllegalStateException("A copy of a file can be kept", ex);
		}
	}

	private static Optional<FileType> type(Path archive) throws IOException {
		try (ZipFile zip = new ZipFile(archive.toFile())) {
			List<ZipEntry> entries = List.copyOf(Collections.list(zip.entries()));
			long unpacked = entries.stream().mapToLong((entry) -> Math.max(entry.getSize(), 0)).sum();
			if (entries.size() > MOST_ENTRIES || unpacked > LARGEST_UNPACKED_BYTES) {
				return Optional.empty();
			}
			return type(entries.stream().map(ZipEntry::getName).collect(Collectors.toSet()));
		}
	}

	private static Optional<FileType> type(Set<String> names) {
		if (names.stream().anyMatch(OfficeArchive::isMacro)) {
			return Optional.empty();
		}
		if (names.containsAll(Set.of(OOXML, "word/document.xml"))) {
			return Optional.of(FileType.DOCX);
		}
		if (names.containsAll(Set.of(OOXML, "xl/workbook.xml"))) {
			return Optional.of(FileType.XLSX);
		}
		return Optional.of(FileType.ODT).filter((type) -> names.containsAll(Set.of("mimetype", "content.xml")));
	}

	private static boolean isMacro(String name) {
		return name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
	}

}
