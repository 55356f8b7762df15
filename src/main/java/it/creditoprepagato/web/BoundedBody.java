package it.creditoprepagato.web;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body may be read as often as needed, and has a length that memory can
 * bear, announced or not.
 */
class BoundedBody extends HttpServletRequestWrapper {

	/** A mebibyte. */
	static final int LIMIT = 1 << 20;

	private byte @Nullable [] body;

	BoundedBody(HttpServletRequest request) {
		super(request);
	}

	/**
	 * The body from its start.
	 * @throws ProblemException {@code payload-too-large}, or {@code bad-request} if it
	 * does not come as announced
	 */
	@Override
	public ServletInputStream getInputStream() {
		if (this.body == null) {
			this.body = read();
		}
		return new Bytes(new ByteArrayInputStream(this.body));
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
	}

	private byte[] read() {
		try {
			byte[] read = super.getInputStream().readNBytes(LIMIT + 1);
			if (read.length > LIMIT) {
				throw new ProblemException(Problem.of(ProblemType.PAYLOAD_TOO_LARGE));
			}
			return read;
		}
		catch (IOException ex) {
			throw new ProblemException(Problem.of(ProblemType.BAD_REQUEST));
		}
	}

	/** The servlet API's face of bytes that are there already. */
	private static final class Bytes extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		Bytes(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.bytes.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new IllegalStateException("The API reads bodies in place");
		}

	}

}
