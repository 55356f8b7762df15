package it.creditoprepagato.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The packaged application with its demonstration and one browser, started once for all
 * browser tests.
 */
public final class DemoSite {

	private static @Nullable DemoSite site;

	private final Browser browser;

	private final Path data;

	private final RunningJar application;

	private DemoSite() {
		this.browser = Browser.open();
		try {
			this.data = Files.createTempDirectory("credito-prepagato-demo");
			this.application = RunningJar.start(this.data);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Runtime.getRuntime().addShutdownHook(new Thread(this::close));
	}

	private void close() {
		this.application.close();
		try {
			FileSystemUtils.deleteRecursively(this.data);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Skips the test where there is no browser. */
	public static synchronized DemoSite open() {
		if (site == null) {
			site = new DemoSite();
		}
		return site;
	}

	public Browser browser() {
		return this.browser;
	}

	public URI uri(String path) {
		return this.application.uri(path);
	}

	/** Somebody at a desk, before signing in. */
	public Visitor visitor() {
		return visitor(this.browser.person(1280, 900));
	}

	public Visitor visitor(BrowserContext context) {
		return new Visitor(context.newPage(), this::uri);
	}

	/** What was sent so far, a file each. */
	public List<Path> mails() throws IOException {
		try (Stream<Path> mails = Files.list(this.data.resolve("mail"))) {
			return mails.filter((file) -> file.toString().endsWith(".eml")).toList();
		}
	}

	/** Runs a sub-command beside the application. */
	public RunningJar.Finished run(String... arguments) throws IOException, InterruptedException {
		return RunningJar.run(this.data, arguments);
	}

}
