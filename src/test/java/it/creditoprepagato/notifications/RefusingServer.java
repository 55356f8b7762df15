package it.creditoprepagato.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers the same to every recipient. */
final class RefusingServer implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

	private final String answer;

	RefusingServer(String answer) throws IOException {
		this.answer = answer;
		Thread.ofVirtual().start(this::serve);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	private void serve() {
		try (Socket client = this.socket.accept();
				var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
				var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
			out.print("220 ready\r\n");
			out.flush();
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				out.print((line.startsWith("RCPT") ? this.answer : "250 ok") + "\r\n");
				out.flush();
			}
		}
		catch (IOException ex) {
			// The client has gone.
		}
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
