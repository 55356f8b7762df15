package it.creditoprepagato.invoicing;

import java.time.Instant;
import java.util.UUID;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.ProfileSnapshot;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A document with its parties as they were, and its files once they are made. */
@Entity
@DynamicUpdate
@Table(schema = "invoicing", name = "rendition")
class RenditionRow {

	@EmbeddedId
	private Id id;

	private String seller;

	private String buyer;

	private @Nullable Long transmission;

	private @Nullable String xmlName;

	@Basic
	private byte @Nullable [] xml;

	@Basic
	private byte @Nullable [] pdf;

	private @Nullable Instant madeAt;

	@SuppressWarnings("NullAway.Init")
	protected RenditionRow() {
	}

	RenditionRow(DocumentRow.Id document, int attempt, Seller seller, BillingProfile buyer) {
		this.id = new Id(document.customerId(), document.id(), attempt);
		this.seller = SellerSnapshot.write(seller);
		this.buyer = ProfileSnapshot.write(buyer);
		this.transmission = null;
		this.xmlName = null;
		this.xml = null;
		this.pdf = null;
		this.madeAt = null;
	}

	Id id() {
		return this.id;
	}

	TaxDocument.Parties parties() {
		return new TaxDocument.Parties(SellerSnapshot.read(this.seller), ProfileSnapshot.read(this.buyer));
	}

	boolean isMade() {
		return this.madeAt != null;
	}

	@Nullable Long transmission() {
		return this.transmission;
	}

	void transmittedAs(long number) {
		this.transmission = number;
	}

	void made(DocumentFiles files, Instant at) {
		this.xmlName = files.xmlName();
		this.xml = files.xml();
		this.pdf = files.pdf();
		this.madeAt = at;
	}

	/** The files; none until they are made. */
	@Nullable DocumentFiles files() {
		return (this.xmlName != null && this.xml != null && this.pdf != null)
				? new DocumentFiles(this.xmlName, this.xml, this.pdf) : null;
	}

	/**
	 * Names a rendition.
	 *
	 * @param customerId whose
	 * @param documentId of which document
	 * @param attempt from 1
	 */
	@Embeddable
	record Id(@Column(name = "customer_id") UUID customerId, UUID documentId, int attempt) {
	}

}
