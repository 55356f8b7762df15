package it.creditoprepagato.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

import it.creditoprepagato.identity.ApiKeySecret;
import it.creditoprepagato.identity.ApiKeys;
import it.creditoprepagato.shared.CustomerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What no well-behaved client sends, to a server that listens. */
@ApiServerTest
class ApiWireTests {

	private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";

	@LocalServerPort
	private int port;

	private String key;

	@BeforeEach
	void enter(@Autowired ApiKeys keys) {
		ApiKeySecret secret = ApiKeySecret.random();
		keys.create(CustomerId.next(), "negozio", secret);
		this.key = secret.value();
	}

	@Test
	void chunkedBodyIsRead() throws IOException {
		assertThat(post(CHUNKED, "11\r\n{\"amount\":\"1.00\"}\r\n0\r\n\r\n")).startsWith("HTTP/1.1 201");
	}

	@Test
	void chunkedBodyThatIsTooLongIsNotRead() throws IOException {
		String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
		assertProblem(post(CHUNKED, chunk.repeat(17) + "0\r\n\r\n"), 413, "payload-too-large");
	}

	@Test
	void announcedBodyThatIsTooLongIsNotRead() throws IOException {
		assertProblem(post("Content-Length: " + (BoundedBody.LIMIT + 1) + "\r\n", " ".repeat(BoundedBody.LIMIT + 1)),
				413, "payload-too-large");
	}

	@Test
	void brokenChunkIsNotProperHttp() throws IOException {
		assertProblem(post(CHUNKED, "zz\r\n{}\r\n0\r\n\r\n"), 400, "bad-request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/gifts/%zz", "/api/v1/gifts/%00", "/api/v1/gifts/%2F", "/api/v1/gifts/%5C",
			"/api/v1/gifts/a;b=c", "/api/v1//gifts", "/api/v1/gifts/%C3%28", "/api/v1/gifts/%0a" })
	void oddAddressIsAProblem(String target) throws IOException {
		assertProblem(send("GET " + target + " HTTP/1.1\r\n" + headers() + "\r\n"), 400, "bad-request");
	}

	@ParameterizedTest
	@CsvSource({ "TRACE, 405, method-not-allowed", "BREW, 400, bad-request", "PUT, 405, method-not-allowed" })
	void otherMethodIsAProblem(String method, int status, String type) throws IOException {
		assertProblem(send(method + " /api/v1/gifts HTTP/1.1\r\n" + headers() + "\r\n"), status, type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /api/v1/gifts|{} HTTP/1.1", "GET /api/v1/città.it HTTP/1.1",
			"GET /api/v1/gifts HTTP/9.9" })
	void noProperRequestIsAnsweredWithoutTheInside(String line) throws IOException {
		String answer = send(line + "\r\n" + headers() + "\r\n");
		assertThat(answer).containsPattern("^HTTP/1.1 (400|505)");
		assertTellsNothing(answer);
	}

	@Test
	void hugeHeaderIsAnsweredWithoutTheInside() throws IOException {
		String answer = send("GET /api/v1/gifts HTTP/1.1\r\n" + headers() + "X: " + "x".repeat(100_000) + "\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 400");
		assertTellsNothing(answer);
	}

	private String headers() {
		return "Host: localhost\r\nConnection: close\r\nAuthorization: Bearer " + this.key + "\r\n";
	}

	private String post(String header, String body) throws IOException {
		return send("POST /api/v1/gifts HTTP/1.1\r\n" + headers() + "Content-Type: application/json\r\n"
				+ "Idempotency-Key: k\r\n" + header + "\r\n" + body);
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(20_000);
			write(socket.getOutputStream(), request);
			return read(socket);
		}
	}

	/** The server may hang up before it has heard all. */
	private static void write(OutputStream out, String request) throws IOException {
		try {
			out.write(request.getBytes(StandardCharsets.UTF_8));
			out.flush();
		}
		catch (SocketException ex) {
			assertThat(ex).hasMessageMatching("Broken pipe|Connection reset.*");
		}
	}

	private static String read(Socket socket) throws IOException {
		ByteArrayOutputStream answer = new ByteArrayOutputStream();
		socket.getInputStream().transferTo(answer);
		return answer.toString(StandardCharsets.UTF_8);
	}

	private static void assertProblem(String answer, int status, String type) {
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("application/problem+json", "\"type\":\"/problems/" + type + "\"");
		assertTellsNothing(answer);
	}

	private static void assertTellsNothing(String answer) {
		assertThat(answer).doesNotContain("Exception", "\tat ", "org.apache", "Tomcat", "it.creditoprepagato");
	}

}
