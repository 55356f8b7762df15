package it.creditoprepagato.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import it.creditoprepagato.testing.Addresses;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Session;
import it.creditoprepagato.testing.Showcase;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts, styles, fonts and pictures are small, and fetched once a year at most. */
@DatabaseTest
class StaticFilesTests {

	private static final int COMPRESSED_BYTES = 150_000;

	private static final Pattern LINKED = Pattern.compile("<(?:link|script|img)\\b[^>]* (?:href|src)=\"(/[^\"]+)\"");

	private static final Pattern IN_STYLES = Pattern.compile("url\\([\"']?(/[^)\"']+)");

	/** By content, or a library's by its version. */
	private static final Pattern LASTING = Pattern
		.compile("/.*-\\p{XDigit}{32}\\.\\w+|/webjars/[\\w.-]+/\\d[\\d.]*/.+");

	@Autowired
	private MockMvcTester mvc;

	@Test
	void filesOfEveryPageAreSmallAndLast(@Autowired ApplicationContext context) throws Exception {
		Showcase agency = Showcase.small(context);
		Session customer = agency.session(context);
		Session stranger = Session.ofStranger(context);
		Set<String> files = new TreeSet<>();
		for (String address : Addresses.PUBLIC) {
			files.addAll(filesOf(stranger.get(address, "it")));
		}
		for (String address : Addresses.of(Addresses.CUSTOMER, agency.own())) {
			files.addAll(filesOf(customer.get(address, "it")));
		}
		assertThat(files).isNotEmpty().allSatisfy(this::lasts);
	}

	private Set<String> filesOf(MvcTestResult page) throws IOException {
		Set<String> files = new TreeSet<>(found(LINKED, text(page)));
		files.removeIf((file) -> file.contains("?lang="));
		List<String> code = files.stream().filter((file) -> file.endsWith(".css") || file.endsWith(".js")).toList();
		int bytes = 0;
		for (String file : code) {
			String content = text(this.mvc.get().uri(file).exchange());
			bytes += compressed(content);
			files.addAll(found(IN_STYLES, content));
		}
		assertThat(bytes).as("compressed styles and scripts of " + page.getRequest().getRequestURI())
			.isBetween(1, COMPRESSED_BYTES);
		return files;
	}

	private void lasts(String file) {
		assertThat(file).matches(LASTING);
		assertThat(this.mvc.get().uri(file)).hasStatusOk()
			.headers()
			.hasValue("Cache-Control", "max-age=31536000, public");
	}

	private static List<String> found(Pattern pattern, String text) {
		return Stream.of(pattern.matcher(text)).flatMap(Matcher::results).map((hit) -> hit.group(1)).toList();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static int compressed(String content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.size();
	}

}
