package it.creditoprepagato.support;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;

import org.springframework.stereotype.Component;

/**
 * Tells by a file's first bytes what it is, never by its name; nothing is unpacked or
 * run.
 */
@Component
public class FileInspector {

	private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

	/** Looks at a file that somebody wants to attach, under the name it was sent by. */
	public Inspection inspect(String name, byte[] content) {
		if (content.length == 0) {
			return new Inspection.Unfit(Inspection.Reason.EMPTY);
		}
		if (content.length > NewAttachment.LARGEST_BYTES) {
			return new Inspection.Unfit(Inspection.Reason.TOO_LARGE);
		}
		return type(content)
			.<Inspection>map((type) -> new Inspection.Fit(new NewAttachment(FileName.of(name, type), type, content)))
			.orElseGet(() -> new Inspection.Unfit(Inspection.Reason.TYPE));
	}

	private Optional<FileType> type(byte[] content) {
		return switch (magic(content)) {
			case "image/png" -> Optional.of(FileType.PNG);
			case "image/jpeg" -> Optional.of(FileType.JPEG);
			case "image/gif" -> Optional.of(FileType.GIF);
			case "image/webp" -> Optional.of(FileType.WEBP);
			case "application/pdf" -> Optional.of(FileType.PDF);
			case "text/plain" -> Optional.of(FileType.TEXT).filter((type) -> isText(content));
			case "message/rfc822" -> Optional.of(FileType.EMAIL).filter((type) -> isText(content));
			case "application/x-tika-ooxml", "application/vnd.oasis.opendocument.text" -> OfficeArchive.type(content);
			default -> Optional.empty();
		};
	}

	private String magic(byte[] content) {
		try (TikaInputStream stream = TikaInputStream.get(content)) {
			return this.types.detect(stream, new Metadata(), new ParseContext()).getBaseType().toString();
		}
		catch (IOException ex) {
			throw new IllegalStateException("Bytes in memory can be read", ex);
		}
	}

	/** UTF-8 to the last byte, and nothing in it that drives a terminal. */
	private static boolean isText(byte[] content) {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(content))
				.chars()
				.allMatch((character) -> !Character.isISOControl(character) || character == '\t' || character == '\n'
						|| character == '\r');
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
