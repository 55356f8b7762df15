package it.creditoprepagato.support;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import it.creditoprepagato.support.Inspection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A file is what its content says, and its name is harmless. */
class FileInspectorTests {

	private final FileInspector inspector = new FileInspector();

	static Stream<Arguments> fitFiles() {
		return Stream.of(arguments(Files.PNG, FileType.PNG),
				arguments(Files.bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0), FileType.JPEG),
				arguments(Files.text("GIF89a......"), FileType.GIF),
				arguments(Files.text("RIFF....WEBPVP8 "), FileType.WEBP), arguments(Files.PDF, FileType.PDF),
				arguments(Files.text("dominio;sì\r\nesempio.it;1\r\n"), FileType.TEXT),
				arguments(Files.text("\uFEFFperché così\tno"), FileType.TEXT),
				arguments(
						Files.text("From: a@example.it\r\nSubject: x\r\nDate: Mon, 1 Jan 2026 10:00:00 +0100\r\n\r\n"),
						FileType.EMAIL),
				arguments(Files.zip("[Content_Types].xml", "word/document.xml"), FileType.DOCX),
				arguments(Files.zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"), FileType.XLSX),
				arguments(Files.zip("mimetype", "content.xml"), FileType.ODT));
	}

	@ParameterizedTest
	@MethodSource("fitFiles")
	void typeIsThatOfTheContent(byte[] content, FileType type) {
		assertThat(inspect("senza-estensione", content).type()).isEqualTo(type);
		assertThat(inspect("foto.exe", content).name().value()).startsWith("foto.exe.");
	}

	static Stream<Arguments> unfitFiles() {
		byte[] cutOff = java.util.Arrays.copyOf(Files.zip("[Content_Types].xml", "word/document.xml"), 60);
		return Stream.of(arguments(new byte[0], Reason.EMPTY), arguments(Files.png((10 << 20) + 1), Reason.TOO_LARGE),
				arguments(Files.text("<!DOCTYPE html><script>alert(1)</script>"), Reason.TYPE),
				arguments(Files.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"), Reason.TYPE),
				arguments(Files.text("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), Reason.TYPE),
				arguments(Files.bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4), Reason.TYPE),
				arguments(Files.bytes(0x7f, 'E', 'L', 'F', 2, 1, 1), Reason.TYPE),
				arguments(Files.text("#!/bin/sh\nrm -rf /\n"), Reason.TYPE),
				arguments(Files.text("testo\u001b[31m rosso"), Reason.TYPE), arguments(new byte[64], Reason.TYPE),
				arguments("perché".getBytes(StandardCharsets.ISO_8859_1), Reason.TYPE),
				arguments("testo".getBytes(StandardCharsets.UTF_16), Reason.TYPE),
				arguments(Files.zip("a.txt"), Reason.TYPE),
				arguments(Files.zip("META-INF/MANIFEST.MF", "A.class"), Reason.TYPE),
				arguments(Files.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), Reason.TYPE),
				arguments(Files.zip("mimetype", "content.xml", "Basic/Standard/Module1.xml"), Reason.TYPE),
				arguments(Files.zip("[Content_Types].xml", "ppt/presentation.xml"), Reason.TYPE),
				arguments(Files.bomb(), Reason.TYPE), arguments(cutOff, Reason.TYPE));
	}

	@ParameterizedTest
	@MethodSource("unfitFiles")
	void whatIsNoneOfTheTypesIsRefusedWhateverItsName(byte[] content, Reason why) {
		for (String name : new String[] { "foto.png", "documento.docx", "testo.txt" }) {
			assertThat(this.inspector.inspect(name, content)).isEqualTo(new Inspection.Unfit(why));
		}
	}

	@Test
	void largestFileIsFit() {
		assertThat(inspect("foto.png", Files.png(10 << 20)).content()).hasSize(10 << 20);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			foto.png,                        foto.png
			FOTO.PNG,                        FOTO.png
			foto,                            foto.png
			foto.html,                       foto.html.png
			../../etc/passwd,                passwd.png
			C:\\Users\\mario\\foto.png,      foto.png
			.htaccess,                       htaccess.png
			...,                             file.png
			.png,                            png.png
			'',                              file.png
			'a<b>:"?*%.png',                a_b______.png
			perche\u0301.png,                perché.png
			""")
	void nameLeadsNowhereAndEndsAsTheTypeDoes(String sent, String kept) {
		assertThat(inspect(sent, Files.PNG).name().value()).isEqualTo(kept);
	}

	@Test
	void nameHidesNothing() {
		assertThat(inspect("fat\r\ntura\u202Egnp.exe\u0000", Files.PNG).name().value()).isEqualTo("fatturagnp.exe.png");
		assertThat(inspect("🦊".repeat(300) + ".png", Files.PNG).name().value()).isEqualTo("🦊".repeat(116) + ".png");
		assertThat(inspect("\uD83E.png", Files.PNG).name().value()).isEqualTo("png.png");
	}

	private NewAttachment inspect(String name, byte[] content) {
		return ((Inspection.Fit) this.inspector.inspect(name, content)).file();
	}

}
