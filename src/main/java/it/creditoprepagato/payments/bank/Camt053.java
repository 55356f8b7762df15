package it.creditoprepagato.payments.bank;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import it.creditoprepagato.payments.bank.UnreadableStatement.Why;

/**
 * Reads bank statements of ISO 20022, camt.053.001.02 and camt.053.001.08. A file is read
 * whole before anything is made of it; one that declares a document type is refused, and
 * nothing that it names is fetched.
 */
final class Camt053 {

	/** A day of a busy account has some hundred kilobytes. */
	static final int MOST_BYTES = 5 << 20;

	private static final int DEEPEST = 40;

	private static final Set<String> NAMESPACES = Set.of("urn:iso:std:iso:20022:tech:xsd:camt.053.001.02",
			"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08");

	/** Parts with fields of their own. */
	private static final Set<String> PARTS = Set.of("Stmt", "Bal", "Ntry", "TxDtls");

	private final XMLStreamReader reader;

	private final List<AccountStatement> statements = new ArrayList<>();

	private final List<String> path = new ArrayList<>();

	private final List<Part> parts = new ArrayList<>();

	private int movements;

	private Camt053(XMLStreamReader reader) {
		this.reader = reader;
	}

	/**
	 * The statements of a file, of which there may be several.
	 * @throws UnreadableStatement if it is not one, whole and of euro
	 */
	static List<AccountStatement> read(byte[] file) throws UnreadableStatement {
		if (file.length > MOST_BYTES) {
			throw new UnreadableStatement(Why.TOO_LARGE);
		}
		try {
			Camt053 camt = new Camt053(factory().createXMLStreamReader(new ByteArrayInputStream(file)));
			camt.run();
			return List.copyOf(camt.statements);
		}
		catch (XMLStreamException ex) {
			throw new UnreadableStatement(Why.NOT_XML, ex);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}

	private void run() throws XMLStreamException, UnreadableStatement {
		StringBuilder text = new StringBuilder();
		while (this.reader.hasNext()) {
			switch (this.reader.next()) {
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
					throw new UnreadableStatement(Why.DOCUMENT_TYPE);
				case XMLStreamConstants.START_ELEMENT -> {
					text.setLength(0);
					open(this.reader.getLocalName());
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(this.reader.getText());
				case XMLStreamConstants.END_ELEMENT -> {
					close(this.reader.getLocalName(), text.toString());
					text.setLength(0);
				}
				default -> {
				}
			}
		}
		if (this.statements.isEmpty()) {
			throw new UnreadableStatement(Why.MALFORMED);
		}
	}

	private void open(String name) throws UnreadableStatement {
		if (this.path.isEmpty() && !(name.equals("Document") && NAMESPACES.contains(this.reader.getNamespaceURI()))) {
			throw new UnreadableStatement(Why.OTHER_FORMAT);
		}
		if (this.path.size() == DEEPEST) {
			throw new UnreadableStatement(Why.MALFORMED);
		}
		this.path.add(name);
		if (PARTS.contains(name)) {
			this.parts.add(new Part(this.path.size()));
		}
		else if (!this.parts.isEmpty() && this.reader.getAttributeCount() > 0) {
			String currency = this.reader.getAttributeValue(null, "Ccy");
			if (currency != null) {
				part().fields.add(below(part()) + "@Ccy", currency);
			}
		}
	}

	private void close(String name, String text) throws UnreadableStatement {
		if (PARTS.contains(name)) {
			Part closed = this.parts.removeLast();
			this.path.removeLast();
			end(name, closed);
		}
		else {
			if (!this.parts.isEmpty()) {
				part().fields.add(below(part()), text);
			}
			this.path.removeLast();
		}
	}

	private void end(String name, Part closed) throws UnreadableStatement {
		switch (name) {
			case "Stmt" -> this.statements.add(closed.statement.statement(closed.fields));
			case "Bal" -> part().statement.balance(closed.fields);
			case "Ntry" -> {
				part().statement.entry(closed.fields, closed.details);
				count(Math.max(1, closed.details.size()));
			}
			default -> part().details.add(closed.fields);
		}
	}

	private void count(int more) throws UnreadableStatement {
		this.movements += more;
		if (this.movements > CamtStatement.MOST_MOVEMENTS) {
			throw new UnreadableStatement(Why.TOO_MANY);
		}
	}

	/** The innermost part that is open. */
	private Part part() throws UnreadableStatement {
		if (this.parts.isEmpty()) {
			throw new UnreadableStatement(Why.MALFORMED);
		}
		return this.parts.getLast();
	}

	private String below(Part part) {
		return String.join("/", this.path.subList(part.depth, this.path.size()));
	}

	/** A part of the file that is being read. */
	private static final class Part {

		private final int depth;

		private final CamtFields fields = new CamtFields();

		private final List<CamtFields> details = new ArrayList<>();

		private final CamtStatement statement = new CamtStatement();

		Part(int depth) {
			this.depth = depth;
		}

	}

}
