package it.creditoprepagato.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaks to the application over kept connections.
 *
 * @param port where it listens
 */
record Http(int port) {

	Http {
		// as many connections as callers are kept; the default is five
		System.setProperty("http.maxConnections", "128");
		HttpURLConnection.setFollowRedirects(false);
	}

	/** The length of what comes. */
	int get(String path, String header, String value) throws IOException {
		HttpURLConnection connection = open(path);
		connection.setRequestProperty(header, value);
		return read(connection, HttpURLConnection.HTTP_OK).length;
	}

	void renew(String key, String domain, LocalDate expiry) throws IOException {
		HttpURLConnection connection = open("/api/v1/domain-operations");
		connection.setRequestProperty("Authorization", "Bearer " + key);
		connection.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
		connection.setRequestProperty("Content-Type", "application/json");
		send(connection, "{\"operation\":\"RENEW\",\"domain\":\"" + domain + "\",\"years\":1,\"currentExpiry\":\""
				+ expiry + "\"}");
		read(connection, HttpURLConnection.HTTP_ACCEPTED);
	}

	/** The cookie of the session that begins. */
	String signIn(String address, String password) throws IOException {
		HttpURLConnection page = open("/accedi");
		String form = new String(read(page, HttpURLConnection.HTTP_OK), StandardCharsets.UTF_8);
		HttpURLConnection sent = open("/accedi");
		sent.setRequestProperty("Cookie", cookie(page));
		sent.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
		send(sent, field(form, "type=\"email\"") + "=" + encoded(address) + "&" + field(form, "type=\"password\"") + "="
				+ encoded(password) + "&_csrf=" + encoded(group(form, "name=\"_csrf\"[^>]*value=\"([^\"]+)\"")));
		int status = sent.getResponseCode();
		if (status != HttpURLConnection.HTTP_SEE_OTHER && status != HttpURLConnection.HTTP_MOVED_TEMP) {
			throw new IOException("Not signed in: " + status);
		}
		read(sent, status);
		return cookie(sent);
	}

	private static String field(String form, String type) {
		String input = group(form, "(<input[^>]*" + type + "[^>]*>)");
		return group(input, "name=\"([^\"]+)\"");
	}

	private static String group(String text, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		if (!matcher.find()) {
			throw new IllegalStateException("No " + pattern);
		}
		return matcher.group(1);
	}

	private static String cookie(HttpURLConnection connection) {
		return connection.getHeaderField("Set-Cookie").split(";", 2)[0];
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private HttpURLConnection open(String path) throws IOException {
		return (HttpURLConnection) URI.create("http://localhost:" + this.port + path).toURL().openConnection();
	}

	private static void send(HttpURLConnection connection, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		connection.setDoOutput(true);
		connection.setFixedLengthStreamingMode(bytes.length);
		try (OutputStream stream = connection.getOutputStream()) {
			stream.write(bytes);
		}
	}

	private static byte[] read(HttpURLConnection connection, int expected) throws IOException {
		int status = connection.getResponseCode();
		try (InputStream stream = (status < HttpURLConnection.HTTP_BAD_REQUEST) ? connection.getInputStream()
				: connection.getErrorStream()) {
			byte[] body = stream.readAllBytes();
			if (status != expected) {
				throw new IOException(status + ": " + new String(body, StandardCharsets.UTF_8));
			}
			return body;
		}
	}

}
