package it.creditoprepagato.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser, found on the machine; where there is none, tests are skipped, or fail
 * with {@code -Dbrowser=required}.
 */
public final class Browser implements AutoCloseable {

	/**
	 * Without its limit on frames, a page that runs no scripts may wait for one for ever.
	 */
	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser browser;

	private Browser(Path executable) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
	}

	public static Browser open() {
		Optional<Path> executable = find();
		if (executable.isEmpty() && "required".equals(System.getProperty("browser"))) {
			throw new IllegalStateException("No Chromium was found, and -Dbrowser=required asks for one");
		}
		Assumptions.assumeTrue(executable.isPresent(), "Browser tests are skipped: no Chromium was found");
		return new Browser(executable.orElseThrow());
	}

	private static Optional<Path> find() {
		Stream<Path> folders = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(Path::of);
		List<Path> places = folders.toList();
		Stream<Path> onPath = Stream.of("chromium", "chromium-browser", "google-chrome")
			.flatMap((name) -> places.stream().map((folder) -> folder.resolve(name)));
		Path mac = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
		return Stream.concat(onPath, Stream.of(mac)).filter(Files::isExecutable).findFirst();
	}

	/**
	 * A person with a window of this size, an Italian browser and cookies of their own.
	 */
	public BrowserContext person(int width, int height) {
		return this.browser.newContext(italian().setViewportSize(width, height));
	}

	/**
	 * A person whose browser runs no scripts, with a window so high that nothing is
	 * scrolled to: without scripts Playwright would wait for ever for the frame after
	 * that.
	 */
	public BrowserContext personWithoutJavaScript() {
		return this.browser.newContext(italian().setJavaScriptEnabled(false).setViewportSize(1280, 4_000));
	}

	private static com.microsoft.playwright.Browser.NewContextOptions italian() {
		return new com.microsoft.playwright.Browser.NewContextOptions().setLocale("it-IT").setTimezoneId("Europe/Rome");
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
