package it.creditoprepagato.invoicing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import it.creditoprepagato.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A receipt as it is stored: its errors are lines of code and text. */
@Entity
@Immutable
@Table(schema = "invoicing", name = "exchange_receipt")
class ExchangeReceiptRow {

	@EmbeddedId
	private Id id;

	private String exchangeId;

	private String toldAt;

	private String errors;

	private Instant recordedAt;

	private String actor;

	@SuppressWarnings("NullAway.Init")
	protected ExchangeReceiptRow() {
	}

	ExchangeReceiptRow(RenditionRow.Id rendition, ExchangeReceipt receipt, Actor actor, Instant at) {
		this.id = new Id(rendition.customerId(), rendition.documentId(), rendition.attempt(), receipt.kind());
		this.exchangeId = receipt.exchangeId();
		this.toldAt = receipt.toldAt();
		this.errors = receipt.errors()
			.stream()
			.map((flaw) -> flaw.code() + " " + flaw.text())
			.collect(Collectors.joining("\n"));
		this.recordedAt = at;
		this.actor = actor.toString();
	}

	RecordedReceipt receipt() {
		List<String> lines = this.errors.isEmpty() ? List.of() : Arrays.asList(this.errors.split("\n", -1));
		return new RecordedReceipt(this.id.attempt(), this.id.kind(), this.exchangeId, lines, this.recordedAt);
	}

	/**
	 * Names a receipt.
	 *
	 * @param customerId whose document
	 * @param documentId which
	 * @param attempt as which it was sent
	 * @param kind what it says
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID documentId, int attempt,
			@Enumerated(EnumType.STRING) ExchangeReceipt.Kind kind) {
	}

}
