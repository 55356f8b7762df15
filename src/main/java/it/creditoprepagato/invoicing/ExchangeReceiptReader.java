package it.creditoprepagato.invoicing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import it.creditoprepagato.invoicing.UnreadableReceipt.Why;
import org.jspecify.annotations.Nullable;

/**
 * Reads receipts of the exchange system, of both its channels: public bodies
 * ({@code NotificaScarto}, {@code NotificaMancataConsegna}) and everybody else
 * ({@code RicevutaScarto}, {@code RicevutaImpossibilitaRecapito}). What declares a
 * document type is refused, and nothing that a file names is fetched.
 */
final class ExchangeReceiptReader {

	/** A receipt has some two kilobytes. */
	static final int MOST_BYTES = 256 << 10;

	private static final int DEEPEST = 20;

	private static final int LONGEST = 500;

	private static final int MOST_ERRORS = 15;

	private static final int LONGEST_CODE = 20;

	private static final Pattern ID = Pattern.compile("\\d{1,40}");

	private static final int LONGEST_TIME = 40;

	private static final Set<String> NAMESPACES = Set.of("http://www.fatturapa.gov.it/sdi/messaggi/v1.0",
			"http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fattura/messaggi/v1.0");

	private static final Map<String, ExchangeReceipt.Kind> ROOTS = Map.of("RicevutaConsegna", ExchangeReceipt.Kind.RC,
			"NotificaScarto", ExchangeReceipt.Kind.NS, "RicevutaScarto", ExchangeReceipt.Kind.NS,
			"NotificaMancataConsegna", ExchangeReceipt.Kind.MC, "RicevutaImpossibilitaRecapito",
			ExchangeReceipt.Kind.MC);

	/** A signed file begins so, with a length of several bytes. */
	private static final byte DER_SEQUENCE = 0x30;

	private final Map<String, String> texts = new HashMap<>();

	private final List<ExchangeReceipt.Flaw> errors = new ArrayList<>();

	private final List<String> path = new ArrayList<>();

	private ExchangeReceipt.@Nullable Kind kind;

	private ExchangeReceiptReader() {
	}

	/**
	 * A receipt.
	 * @throws UnreadableReceipt if it is none of NS, RC and MC
	 */
	static ExchangeReceipt read(byte[] file) throws UnreadableReceipt {
		if (file.length > MOST_BYTES) {
			throw new UnreadableReceipt(Why.TOO_LARGE);
		}
		if (file.length > 1 && file[0] == DER_SEQUENCE && file[1] < 0) {
			throw new UnreadableReceipt(Why.SIGNED);
		}
		ExchangeReceiptReader reader = new ExchangeReceiptReader();
		try {
			reader.run(factory().createXMLStreamReader(new ByteArrayInputStream(file)));
		}
		catch (XMLStreamException ex) {
			throw new UnreadableReceipt(Why.NOT_XML, ex);
		}
		return reader.receipt();
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}

	private void run(XMLStreamReader xml) throws XMLStreamException, UnreadableReceipt {
		StringBuilder text = new StringBuilder();
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
					throw new UnreadableReceipt(Why.DOCUMENT_TYPE);
				case XMLStreamConstants.START_ELEMENT -> {
					open(xml.getLocalName(), xml.getNamespaceURI());
					text.setLength(0);
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
				case XMLStreamConstants.END_ELEMENT -> {
					close(text.toString().replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip());
					text.setLength(0);
				}
				default -> {
				}
			}
		}
	}

	private void open(String name, @Nullable String namespace) throws UnreadableReceipt {
		if (this.path.isEmpty()) {
			this.kind = (namespace != null && NAMESPACES.contains(namespace)) ? ROOTS.get(name) : null;
			if (this.kind == null) {
				throw new UnreadableReceipt(Why.OTHER_MESSAGE);
			}
		}
		if (this.path.size() == DEEPEST) {
			throw new UnreadableReceipt(Why.MALFORMED);
		}
		this.path.add(name);
	}

	private void close(String text) throws UnreadableReceipt {
		String name = String.join("/", this.path.subList(1, this.path.size()));
		this.path.removeLast();
		if (name.equals("ListaErrori/Errore")) {
			ExchangeReceipt.Flaw flaw = new ExchangeReceipt.Flaw(needed("ListaErrori/Errore/Codice"),
					needed("ListaErrori/Errore/Descrizione"));
			if (flaw.code().length() > LONGEST_CODE) {
				throw new UnreadableReceipt(Why.MALFORMED);
			}
			this.texts.keySet().removeIf((path) -> path.startsWith(name + "/"));
			if (this.errors.size() < MOST_ERRORS) {
				this.errors.add(flaw);
			}
		}
		else if (!text.isEmpty()) {
			this.texts.put(name, (text.length() > LONGEST) ? text.substring(0, LONGEST) : text);
		}
	}

	private ExchangeReceipt receipt() throws UnreadableReceipt {
		String id = needed("IdentificativoSdI");
		if (this.kind == null || !ID.matcher(id).matches()
				|| (this.kind == ExchangeReceipt.Kind.NS) == this.errors.isEmpty()) {
			throw new UnreadableReceipt(Why.MALFORMED);
		}
		String at = this.texts.getOrDefault("DataOraConsegna", this.texts.getOrDefault("DataOraRicezione", ""));
		return new ExchangeReceipt(this.kind, id, needed("NomeFile"),
				at.substring(0, Math.min(LONGEST_TIME, at.length())), this.errors);
	}

	private String needed(String name) throws UnreadableReceipt {
		String text = this.texts.get(name);
		if (text == null) {
			throw new UnreadableReceipt(Why.MALFORMED);
		}
		return text;
	}

}
