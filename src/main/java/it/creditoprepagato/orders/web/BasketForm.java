package it.creditoprepagato.orders.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.orders.DomainWish;
import it.creditoprepagato.orders.LeftOut;
import it.creditoprepagato.orders.PlaceOrder;
import it.creditoprepagato.orders.Told;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.IdempotencyKey;

/**
 * What the pages of a basket send: {@code righe}, the lines shown as fit to be placed,
 * with {@code anni-N} for other terms and {@code togli} for one to be taken out;
 * {@code errata-…}, those with a problem as they were corrected, and {@code errate},
 * those that the page had no room to correct; {@code nomi}, what is added; and for the
 * order {@code versione}, the price lists shown, {@code chiave}, the name of this
 * confirmation, so that a second click is harmless, and {@code scelta}, what to do if the
 * credit is short.
 *
 * @param fields as they came
 */
record BasketForm(MultiValueMap<String, String> fields) {

	static final BasketForm EMPTY = new BasketForm(MultiValueMap.fromSingleValue(Map.of()));

	/** What the lines are read for where nothing else is said. */
	Operation operation() {
		String typed = text("operazione");
		return Stream.of(Operation.values())
			.filter((operation) -> operation.name().equals(typed))
			.findFirst()
			.orElse(Operation.REGISTER);
	}

	String names() {
		return String.join("\n", all("nomi"));
	}

	String years() {
		return text("durata").isBlank() ? "1" : text("durata");
	}

	/** Whether no basket was shown before. */
	boolean isFirst() {
		return text("righe").isBlank() && corrected().isEmpty();
	}

	BasketText reader() {
		return new BasketText(operation(), years());
	}

	/** Which part of the lines to show, from 1. */
	int page() {
		String typed = text("pagina");
		return typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : 1;
	}

	/**
	 * Everything in the basket, with what was corrected and added.
	 * @return empty for what no page of ours sends
	 */
	Optional<List<BasketLine>> lines() {
		return shown().map((shown) -> {
			List<BasketLine> lines = new ArrayList<>();
			for (int at = 0; at < shown.size(); at++) {
				if (!text("togli").equals(Integer.toString(at))) {
					lines.add(shown.get(at).forYears(years(at, shown.get(at))));
				}
			}
			if (!this.fields.containsKey("scarta")) {
				lines.addAll(corrected());
			}
			lines.addAll(reader().typed(names()));
			return lines;
		});
	}

	/** Whether something was changed that the page did not show the effect of. */
	boolean isChanged() {
		List<BasketLine> shown = shown().orElse(List.of());
		boolean terms = IntStream.range(0, shown.size())
			.anyMatch((at) -> !years(at, shown.get(at)).equals(shown.get(at).years()));
		return terms || !names().isBlank() || !fingerprint(corrected()).equals(text("impronta"));
	}

	/** Tells lines with problems from others. */
	static String fingerprint(List<BasketLine> lines) {
		return Integer.toHexString(lines.stream().map(BasketLine::text).toList().hashCode());
	}

	/** The order of the lines shown; empty for what no page of ours sends. */
	Optional<PlaceOrder> order(CustomerId customer, Actor actor) {
		try {
			Told told = Told.list(Integer.parseInt(text("versione")));
			List<DomainWish> wishes = shown().orElse(List.of()).stream().map((line) -> wish(line, told)).toList();
			List<LeftOut> leftOut = corrected().stream().map(BasketLine::leftOut).toList();
			return Optional
				.of(new PlaceOrder(customer, new IdempotencyKey(text("chiave")), wishes, choice(), actor, leftOut));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static DomainWish wish(BasketLine line, Told told) {
		Operation operation = line.wanted().orElseThrow(IllegalArgumentException::new);
		int years = line.term().orElseThrow(IllegalArgumentException::new);
		if (!line.hasBearableCode()) {
			throw new IllegalArgumentException("No auth code is so long");
		}
		LocalDate expiry = (operation == Operation.RENEW) ? LocalDate.parse(line.expiry()) : null;
		return BasketWishes.wish(line, new BasketWishes.Read(operation, DomainName.parse(line.domain()), years), expiry,
				told);
	}

	private Shortage choice() {
		return text("scelta").isEmpty() ? Shortage.NONE : Shortage.valueOf(text("scelta"));
	}

	private Optional<List<BasketLine>> shown() {
		return parse("righe");
	}

	private Optional<List<BasketLine>> parse(String field) {
		List<Optional<BasketLine>> lines = text(field).lines()
			.filter((line) -> !line.isBlank())
			.map(BasketLine::parse)
			.toList();
		return lines.stream().allMatch(Optional::isPresent)
				? Optional.of(lines.stream().map(Optional::orElseThrow).toList()) : Optional.empty();
	}

	private String years(int line, BasketLine shown) {
		return Objects.requireNonNullElse(this.fields.getFirst("anni-" + line), shown.years());
	}

	/** Those with a problem, without what was emptied. */
	private List<BasketLine> corrected() {
		List<String> domains = all("errata-dominio");
		Stream<BasketLine> onThePage = IntStream.range(0, domains.size())
			.mapToObj((at) -> new BasketLine(at("errata-operazione", at), at("errata-anni", at), "", domains.get(at),
					at("errata-codice", at)));
		return Stream.concat(onThePage, parse("errate").orElse(List.of()).stream())
			.filter((line) -> !line.domain().isEmpty())
			.toList();
	}

	private String at(String field, int place) {
		List<String> values = all(field);
		return (place < values.size()) ? values.get(place) : "";
	}

	private List<String> all(String field) {
		return this.fields.getOrDefault(field, List.of());
	}

	private String text(String field) {
		return Objects.requireNonNullElse(this.fields.getFirst(field), "");
	}

}
