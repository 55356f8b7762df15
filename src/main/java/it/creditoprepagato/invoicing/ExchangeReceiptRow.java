package it.creditoprepagato.invoicing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import it.creditoprepagato.shared.Actor;
import jakarta.persistence.Basic;
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

	private String toldAt;

	private String errors;

	private Instant recordedAt;

	private String actor;

	@Basic
	private byte[] file;

	@SuppressWarnings("NullAway.Init")
	protected ExchangeReceiptRow() {
	}

	ExchangeReceiptRow(Id id, ExchangeReceipt receipt, byte[] file, Trace trace) {
		this.id = id;
		this.file = file;
		this.toldAt = receipt.toldAt();
		this.errors = receipt.errors()
			.stream()
			.map((flaw) -> flaw.code() + " " + flaw.text())
			.collect(Collectors.joining("\n"));
		this.recordedAt = trace.at();
		this.actor = trace.actor().toString();
	}

	Id id() {
		return this.id;
	}

	RecordedReceipt receipt() {
		List<String> lines = this.errors.isEmpty() ? List.of() : Arrays.asList(this.errors.split("\n", -1));
		return new RecordedReceipt(this.id.attempt(), this.id.kind(), this.id.exchangeId(), lines, this.recordedAt);
	}

	byte[] file() {
		return this.file;
	}

	/**
	 * Who sent it here.
	 *
	 * @param actor who
	 * @param at when
	 */
	record Trace(Actor actor, Instant at) {
	}

	/**
	 * Names a receipt.
	 *
	 * @param customerId whose document
	 * @param documentId which
	 * @param attempt as which it was sent
	 * @param kind what it says
	 * @param exchangeId the system's name for what it got
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID documentId, int attempt,
			@Enumerated(EnumType.STRING) ExchangeReceipt.Kind kind, String exchangeId) {

		static Id of(RenditionRow.Id sent, ExchangeReceipt receipt) {
			return new Id(sent.customerId(), sent.documentId(), sent.attempt(), receipt.kind(), receipt.exchangeId());
		}

	}

}
