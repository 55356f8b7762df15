package it.creditoprepagato.testing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Judges HTML as the checker of the W3C does: its errors and its warnings. */
public final class Markup implements ErrorHandler {

	private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

	private final List<String> findings = new ArrayList<>();

	private String[] lines = {};

	private Markup() throws Exception {
		this.validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, this);
		this.validator.setUpValidatorAndParsers(this, true, false);
	}

	public static Markup checker() throws Exception {
		return new Markup();
	}

	/** What is wrong with a document, each with the line it is in. */
	public List<String> judge(byte[] html) throws Exception {
		this.findings.clear();
		this.lines = new String(html, java.nio.charset.StandardCharsets.UTF_8).split("\n");
		InputSource document = new InputSource(new ByteArrayInputStream(html));
		document.setEncoding("UTF-8");
		this.validator.checkHtmlInputSource(document);
		return List.copyOf(this.findings);
	}

	@Override
	public void warning(SAXParseException told) {
		add("warning", told);
	}

	@Override
	public void error(SAXParseException told) {
		add("error", told);
	}

	@Override
	public void fatalError(SAXParseException told) {
		add("error", told);
	}

	private void add(String kind, SAXParseException told) {
		int at = told.getLineNumber();
		String line = (at > 0 && at <= this.lines.length) ? this.lines[at - 1].strip() : "";
		this.findings.add(kind + ": " + told.getMessage() + " in: " + line);
	}

}
