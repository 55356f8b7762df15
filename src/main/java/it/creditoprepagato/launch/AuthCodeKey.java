package it.creditoprepagato.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Finds what auth codes are encrypted with where nobody configured it: made once, it is
 * kept beside the embedded server's data, for its owner's eyes only. An external database
 * is shared by nodes that have no directory in common, so it needs a key that is told;
 * only a demonstration goes without.
 */
class AuthCodeKey implements EnvironmentPostProcessor {

	private static final String PROPERTY = "credito.registrar.auth-code-key";

	private static final int BYTES = 32;

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.containsProperty(PROPERTY)) {
			return;
		}
		if (environment.containsProperty("DATABASE_URL") && !environment.acceptsProfiles(Profiles.of("demo"))) {
			throw new AuthCodeKeyMissing();
		}
		Path directory = Path.of(environment.getProperty("credito.launch.data-dir", "data"));
		environment.getPropertySources()
			.addLast(new MapPropertySource("auth-code-key", Map.of(PROPERTY, of(directory))));
	}

	/** The key of a data directory, as text. */
	static String of(Path directory) {
		Path file = directory.resolve("auth-code.key");
		try {
			if (!Files.exists(file)) {
				make(file);
			}
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key " + file + " cannot be read or made", ex);
		}
	}

	/** Whole or not at all, so that of two first starts both read the same. */
	private static void make(Path file) throws IOException {
		byte[] key = new byte[BYTES];
		new SecureRandom().nextBytes(key);
		Files.createDirectories(file.toAbsolutePath().getParent());
		Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".auth-code", ".key");
		try {
			Files.writeString(fresh, Base64.getEncoder().encodeToString(key));
			Files.createLink(file, fresh);
		}
		catch (FileAlreadyExistsException ex) {
			return;
		}
		finally {
			Files.delete(fresh);
		}
	}

}
