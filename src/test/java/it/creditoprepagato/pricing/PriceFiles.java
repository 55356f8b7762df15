package it.creditoprepagato.pricing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.core.io.ClassPathResource;

/** Price files for tests. */
final class PriceFiles {

	static final String HEADER = "tld,operation,years,street,Member 2016,Prestige 2016,Elite 2016,Super Elite 2016,"
			+ "Member 2026,Prestige 2026,Elite 2026,Super Elite 2026\n";

	private PriceFiles() {
	}

	static PriceFile of(byte[] content) {
		try {
			return PriceFile.read("prova.csv", new ByteArrayInputStream(content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static PriceFile of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/** A file like no other, in which .it costs this for a year, whatever the plan. */
	static PriceFile renewingItAt(String price) {
		return lines(line("it,RENEW,1", price));
	}

	/** A file like no other, with a header and these lines. */
	static PriceFile lines(String... lines) {
		return of("# " + UUID.randomUUID() + "\n" + HEADER + String.join("\n", lines));
	}

	/** A line in which everything costs the same. */
	static String line(String item, String price) {
		return item + ("," + price).repeat(9);
	}

	static PriceFile shipped() {
		try (InputStream content = new ClassPathResource("data/listino-dimostrativo.csv").getInputStream()) {
			return PriceFile.read("listino-dimostrativo.csv", content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
