package it.creditoprepagato.invoicing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import it.creditoprepagato.audit.AuditRecord;

/**
 * The number of a tax document (D.P.R. 633/1972, art. 21): unique, without gaps within a
 * series and a year. Written {@code FT-2026-000123}.
 *
 * @param type of the document, which has a series of its own
 * @param year in which it is issued
 * @param progressive from 1 to 999,999
 */
public record DocumentNumber(DocumentType type, int year, int progressive) {

	private static final Pattern WRITTEN = Pattern.compile("([A-Z]{2})-(\\d{4})-(\\d{6})");

	private static final int LAST = 999_999;

	public DocumentNumber {
		if (year < 2000 || year > 9999 || progressive < 1 || progressive > LAST) {
			throw new IllegalArgumentException("Not a number of a document: " + year + ", " + progressive);
		}
	}

	/** Reads what {@link #toString} writes; empty if it is nothing of the kind. */
	public static Optional<DocumentNumber> parse(String text) {
		Matcher written = WRITTEN.matcher(text);
		return written.matches()
				? Arrays.stream(DocumentType.values())
					.filter((type) -> type.series().equals(written.group(1)))
					.findAny()
					.flatMap((type) -> of(type, Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3))))
				: Optional.empty();
	}

	private static Optional<DocumentNumber> of(DocumentType type, int year, int progressive) {
		return (year < 2000 || progressive < 1) ? Optional.empty()
				: Optional.of(new DocumentNumber(type, year, progressive));
	}

	/** Under which the audit trail keeps what was done with the document. */
	public AuditRecord.Subject subject() {
		return new AuditRecord.Subject("tax-document", toString());
	}

	@Override
	public String toString() {
		return "%s-%04d-%06d".formatted(this.type.series(), this.year, this.progressive);
	}

}
