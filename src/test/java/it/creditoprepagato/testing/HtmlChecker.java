package it.creditoprepagato.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTML checker of the W3C, run as a program of its own on pages saved for it. Its
 * libraries are those that the build has written down.
 */
public final class HtmlChecker {

	private static final Path LIBRARIES = Path.of("target", "html-checker.classpath");

	private final Path folder;

	private final Map<String, String> saved = new LinkedHashMap<>();

	public HtmlChecker(Path folder) {
		this.folder = folder;
	}

	/** Saves a page to be judged. */
	public void save(String name, byte[] html) {
		Path file = this.folder.resolve(this.saved.size() + ".html");
		try {
			Files.write(file, html);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.saved.put(file.getFileName().toString(), name);
	}

	/**
	 * What is wrong with the pages saved: errors and warnings. Remarks are left out:
	 * there is one on every form, for how Thymeleaf writes its hidden fields.
	 */
	public List<String> judge() throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				Files.readString(LIBRARIES), "nu.validator.client.SimpleCommandLineValidator", "--format", "json",
				"--stdout", this.folder.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		JsonNode answer = JsonMapper.shared().readTree(process.getInputStream());
		process.waitFor();
		return answer.required("messages")
			.valueStream()
			.filter((message) -> !"info".equals(message.path("type").asString()) || message.has("subType"))
			.map(this::finding)
			.toList();
	}

	private String finding(JsonNode message) {
		String file = Path.of(URI.create(message.path("url").asString())).getFileName().toString();
		String where = this.saved.getOrDefault(file, file);
		return where + ": " + message.path("type").asString() + " " + message.path("message").asString() + " at "
				+ message.path("extract").asString().strip();
	}

}
