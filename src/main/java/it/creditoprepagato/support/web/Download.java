package it.creditoprepagato.support.web;

import java.nio.charset.StandardCharsets;

import it.creditoprepagato.support.StoredFile;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Offers a file to be kept, never to be shown as a page of ours. */
final class Download {

	private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

	private Download() {
	}

	static ResponseEntity<byte[]> of(StoredFile file) {
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename(file.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.type().mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("Content-Security-Policy", NOTHING_RUNS)
			.header("Cross-Origin-Resource-Policy", "same-origin")
			.header("X-Content-Type-Options", "nosniff")
			.body(file.content());
	}

}
