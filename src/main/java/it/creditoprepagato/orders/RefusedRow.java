package it.creditoprepagato.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.shared.Money;

/**
 * A {@link RefusedLine} as it is stored: each argument a text that says what it is, such
 * as {@code date:2027-03-01}.
 */
@Entity
@Table(schema = "orders", name = "refused_line")
class RefusedRow {

	@EmbeddedId
	private Id id;

	@Enumerated(EnumType.STRING)
	private @Nullable Operation operation;

	private String domain;

	private String reason;

	private String arguments;

	@SuppressWarnings("NullAway.Init")
	protected RefusedRow() {
	}

	RefusedRow(OrderRow order, int line, RefusedLine refused) {
		this.id = new Id(order.customer(), order.number(), line);
		this.operation = refused.operation();
		this.domain = refused.domain();
		this.reason = refused.reason();
		this.arguments = JsonMapper.shared()
			.writeValueAsString(refused.arguments().stream().map(RefusedRow::text).toList());
	}

	RefusedLine line() {
		List<Object> read = List.of(JsonMapper.shared().readValue(this.arguments, String[].class))
			.stream()
			.map(RefusedRow::argument)
			.toList();
		return new RefusedLine(this.operation, this.domain, this.reason, read);
	}

	private static String text(Object argument) {
		return switch (argument) {
			case LocalDate date -> "date:" + date;
			case Money amount -> "cents:" + amount.cents();
			case Number number -> "number:" + number;
			default -> "text:" + argument;
		};
	}

	private static Object argument(String text) {
		String value = text.substring(text.indexOf(':') + 1);
		return switch (text.substring(0, text.indexOf(':'))) {
			case "date" -> LocalDate.parse(value);
			case "cents" -> Money.cents(Long.parseLong(value));
			case "number" -> Long.valueOf(value);
			default -> value;
		};
	}

	/**
	 * Names a line.
	 *
	 * @param customerId whose
	 * @param orderNumber of which order
	 * @param line its place among those asked for
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, @Column(name = "order_number") long orderNumber,
			int line) {
	}

}
