package it.creditoprepagato;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every package says what it is for, and lets no null through; every module what it may
 * use.
 */
class PackageTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Pattern JAVADOC = Pattern.compile("\\A/\\*\\*[\\s*]+\\p{Upper}");

	@Test
	void packagesSayWhatTheyAreFor() {
		assertThat(silentPackages(SOURCES)).isEmpty();
	}

	@Test
	void silentPackageIsFound(@TempDir Path sources) throws IOException {
		Path module = Files.createDirectories(sources.resolve("it/creditoprepagato/orders"));
		Path pages = Files.createDirectories(module.resolve("web"));
		Path other = Files.createDirectories(sources.resolve("it/creditoprepagato/tax"));
		Files.writeString(module.resolve("Orders.java"), "");
		Files.writeString(module.resolve("package-info.java"), "/** Owns. */\n@ApplicationModule @NullMarked");
		Files.writeString(pages.resolve("Pages.java"), "");
		Files.writeString(other.resolve("package-info.java"), "/** Owns. */\n@NullMarked");
		assertThat(silentPackages(sources)).containsExactly(pages, other);
	}

	private static List<Path> silentPackages(Path sources) {
		try (Stream<Path> files = Files.walk(sources)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map(Path::getParent)
				.distinct()
				.filter((folder) -> !speaks(folder, sources.relativize(folder).getNameCount() == 3))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean speaks(Path folder, boolean isModule) {
		try {
			Path file = folder.resolve("package-info.java");
			String text = Files.exists(file) ? Files.readString(file) : "";
			return JAVADOC.matcher(text).find() && text.contains("@NullMarked")
					&& (!isModule || text.contains("@ApplicationModule"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
