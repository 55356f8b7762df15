package it.creditoprepagato.support;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What files may be attached; none of them runs where it is opened. */
public enum FileType {

	/** A picture, as screens are taken. */
	PNG("image/png", "png"),
	/** A photograph. */
	JPEG("image/jpeg", "jpg", "jpeg"),
	/** A picture, perhaps moving. */
	GIF("image/gif", "gif"),
	/** A picture of the web. */
	WEBP("image/webp", "webp"),
	/** A document. */
	PDF("application/pdf", "pdf"),
	/** Text in UTF-8, tables parted by separators among it. */
	TEXT("text/plain;charset=UTF-8", "txt", "csv", "log"),
	/** A mail with its headers, in UTF-8. */
	EMAIL("message/rfc822", "eml"),
	/** A text document without macros. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	/** A spreadsheet without macros. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	/** A text document without macros. */
	ODT("application/vnd.oasis.opendocument.text", "odt");

	private final String mediaType;

	private final List<String> extensions;

	FileType(String mediaType, String... extensions) {
		this.mediaType = mediaType;
		this.extensions = List.of(extensions);
	}

	/** As which it is sent. */
	public String mediaType() {
		return this.mediaType;
	}

	/** The extension that a name should have where it has none that fits. */
	String extension() {
		return this.extensions.getFirst();
	}

	/** The extension of the name, if it is one of this type. */
	Optional<String> extensionOf(String name) {
		String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return this.extensions.stream().filter((one) -> name.indexOf('.') >= 0 && one.equals(last)).findFirst();
	}

}
