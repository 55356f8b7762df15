package it.creditoprepagato.pricing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.persistence.Basic;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The file of a draft. */
@Entity
@Immutable
@Table(schema = "pricing", name = "draft_file")
class DraftFileRow {

	@EmbeddedId
	private DraftRow.Id id;

	@Basic
	private byte[] content;

	@SuppressWarnings("NullAway.Init")
	protected DraftFileRow() {
	}

	DraftFileRow(PriceFile file) {
		this.id = new DraftRow.Id(file.sha256());
		this.content = file.bytes();
	}

	PriceFile file(String name) {
		try {
			return PriceFile.read(name, new ByteArrayInputStream(this.content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
