package it.creditoprepagato.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The folder where embedded data live. One application at a time owns it, by a lock on
 * {@code .lock} that the operating system lets go of when the process ends, however it
 * ends.
 */
final class DataDirectory implements AutoCloseable {

	private final Path path;

	private final FileChannel channel;

	private DataDirectory(Path path, FileChannel channel) {
		this.path = path;
		this.channel = channel;
	}

	/** Takes ownership, or is empty when another application has it. */
	static Optional<DataDirectory> own(Path path) {
		try {
			Files.createDirectories(path);
			FileChannel channel = FileChannel.open(path.resolve(".lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (lock(channel) == null) {
				channel.close();
				return Optional.empty();
			}
			return Optional.of(new DataDirectory(path, channel));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data directory " + path + " cannot be used", ex);
		}
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	Path postgres() {
		return postgres(this.path);
	}

	static Path postgres(Path dataDirectory) {
		return dataDirectory.resolve("postgres");
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
