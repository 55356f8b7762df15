package it.creditoprepagato.pricing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** The shipped list with something changed, for tests of other modules. */
public final class Listings {

	private static final Pattern AMOUNT = Pattern.compile(",(\\d+\\.\\d{2})");

	private Listings() {
	}

	/** The text of the shipped list as a file like no other. */
	public static String shipped() {
		try (InputStream content = new ClassPathResource("data/listino-dimostrativo.csv").getInputStream()) {
			return "# " + UUID.randomUUID() + "\n" + new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same, every price of it a euro dearer. */
	public static String dearer() {
		return shipped().lines().map(Listings::dearer).collect(Collectors.joining("\n"));
	}

	private static String dearer(String line) {
		return AMOUNT.matcher(line).replaceAll((amount) -> "," + Money.parse(amount.group(1)).plus(Money.cents(100)));
	}

	/** A draft that changes every price: one that is open already, or a new one. */
	public static PriceDraft anyDraft(ApplicationContext context) {
		return context.getBean(PriceDrafts.class).open().stream().findFirst().orElseGet(() -> draft(context, dearer()));
	}

	/** A new draft of a file, sent by staff. */
	public static PriceDraft draft(ApplicationContext context, String text) {
		context.getBean(PriceLists.class).importIfEmpty();
		PriceFile file = PriceFile.of("listino-prova.csv", text.getBytes(StandardCharsets.UTF_8));
		return ((DraftKeeping.Kept) context.getBean(PriceDrafts.class).keep(file, Agencies.STAFF)).draft();
	}

}
