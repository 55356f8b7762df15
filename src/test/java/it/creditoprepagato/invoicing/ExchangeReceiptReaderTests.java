package it.creditoprepagato.invoicing;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import it.creditoprepagato.invoicing.UnreadableReceipt.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Receipts are read as the exchange system writes them, and nothing else is. */
class ExchangeReceiptReaderTests {

	private static final String NAME = "IT12345678903_0000A.xml";

	static Stream<UnaryOperator<String>> channels() {
		return Stream.of(UnaryOperator.identity(), ReceiptFile::toPublicBody);
	}

	@ParameterizedTest
	@MethodSource("channels")
	void refusalSaysWhy(UnaryOperator<String> channel) throws UnreadableReceipt {
		assertThat(read(channel.apply(ReceiptFile.refused(NAME))))
			.isEqualTo(new ExchangeReceipt(ExchangeReceipt.Kind.NS, "123456789", NAME, "2026-11-22T10:00:00.000+01:00",
					List.of(new ExchangeReceipt.Flaw("00423", "2.2.1.11 PrezzoTotale non calcolato"),
							new ExchangeReceipt.Flaw("00311", "CodiceDestinatario non valido"))));
	}

	@ParameterizedTest
	@MethodSource("channels")
	void deliveryAndItsFailureAreTold(UnaryOperator<String> channel) throws UnreadableReceipt {
		assertThat(read(channel.apply(ReceiptFile.delivered(NAME)))).isEqualTo(new ExchangeReceipt(
				ExchangeReceipt.Kind.RC, "123456789", NAME, "2026-11-22T10:05:00.000+01:00", List.of()));
		assertThat(read(channel.apply(ReceiptFile.undelivered(NAME))).kind()).isEqualTo(ExchangeReceipt.Kind.MC);
	}

	static Stream<Arguments> refused() {
		String good = ReceiptFile.refused(NAME);
		String declared = good.replace("?>", "?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
		return Stream.of(Arguments.of("", Why.NOT_XML), Arguments.of("ciao", Why.NOT_XML),
				Arguments.of("0\u0082\u0001", Why.SIGNED), Arguments.of(good.substring(0, 300), Why.NOT_XML),
				Arguments.of(declared, Why.DOCUMENT_TYPE),
				Arguments.of(declared.replace("Verificare", "&x;"), Why.DOCUMENT_TYPE),
				Arguments.of(good.replace("Verificare", "&x;"), Why.NOT_XML),
				Arguments.of(good.replace("RicevutaScarto", "NotificaEsito"), Why.OTHER_MESSAGE),
				Arguments.of(good.replace("messaggi/v1.0", "messaggi/v9"), Why.OTHER_MESSAGE),
				Arguments.of("<RicevutaScarto/>", Why.OTHER_MESSAGE),
				Arguments.of(good.replace("NomeFile", "Nome"), Why.MALFORMED),
				Arguments.of(good.replace("123456789", ""), Why.MALFORMED),
				Arguments.of(good.replace("123456789", "1".repeat(41)), Why.MALFORMED),
				Arguments.of(good.replaceAll("(?s)<ListaErrori>.*</ListaErrori>", ""), Why.MALFORMED),
				Arguments.of(good.replace("<Codice>00311</Codice>", "").replace("<Codice>00423</Codice>", ""),
						Why.MALFORMED),
				Arguments.of(good.replace("<Codice>00311</Codice>", ""), Why.MALFORMED),
				Arguments.of(good.replace("00311", "0".repeat(21)), Why.MALFORMED),
				Arguments.of(good.replace("RicevutaScarto", "RicevutaConsegna"), Why.MALFORMED),
				Arguments.of(good.replace("Verificare", "<a>".repeat(30) + "</a>".repeat(30)), Why.MALFORMED),
				Arguments.of(" ".repeat(ExchangeReceiptReader.MOST_BYTES) + good, Why.TOO_LARGE));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void fileThatIsNoReceiptIsRefused(String file, Why why) {
		assertThatExceptionOfType(UnreadableReceipt.class).isThrownBy(() -> read(file))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(why));
	}

	@ParameterizedTest
	@CsvSource({ "IT12345678903_0000A.xml, 10", "it12345678903_zzzzz.XML, 60466175" })
	void namesOfFilesAreReadBack(String name, long number) {
		assertThat(TransmissionId.ofFileName(name)).contains(new TransmissionId(number));
	}

	@Test
	void namesThatWereNeverGivenAreNone() {
		assertThat(Stream.of("", "IT12345678903_00000.xml", "IT123_0000A.xml", "IT12345678903_0000.xml",
				"IT12345678903_0000A.xml.p7m", "../IT12345678903_0000A.xml"))
			.allMatch((name) -> TransmissionId.ofFileName(name).isEmpty());
	}

	private static ExchangeReceipt read(String file) throws UnreadableReceipt {
		return ExchangeReceiptReader.read(ReceiptFile.bytes(file));
	}

}
