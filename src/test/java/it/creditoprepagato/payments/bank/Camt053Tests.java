package it.creditoprepagato.payments.bank;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import it.creditoprepagato.payments.bank.UnreadableStatement.Why;
import it.creditoprepagato.shared.Money;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Statements are read as banks write them, and refused as nobody honest does. */
class Camt053Tests {

	static Stream<Named<StatementFile>> versions() {
		return Stream.of(Named.of(".02", StatementFile.old()), Named.of(".08", StatementFile.recent()));
	}

	@ParameterizedTest
	@MethodSource("versions")
	void bothVersionsTellTheSame(StatementFile file) throws UnreadableStatement {
		AccountStatement statement = read(file.came("122.00", "B1", "Ricarica CP-7K2", "M9QX grazie")
			.went("12.2", "B2")
			.isExpected("5.00", "B3", "presto")).getFirst();
		assertThat(statement.iban()).isEqualTo(StatementFile.IBAN);
		assertThat(statement.opening().amount()).hasToString("1000.00");
		assertThat(statement.closing())
			.isEqualTo(new AccountStatement.Balance(Money.parse("1109.80"), LocalDate.of(2026, 11, 20)));
		assertThat(statement.movements()).extracting(Movement::direction)
			.containsExactly(Movement.Direction.IN, Movement.Direction.OUT);
		Movement came = statement.movements().getFirst();
		assertThat(came.amount()).hasToString("122.00");
		assertThat(came.days()).isEqualTo(new Movement.Days(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20)));
		assertThat(came.text()).isEqualTo(
				new Movement.Text("Studio Bianchi & C.", "IT40S0542811101000000654321", "Ricarica CP-7K2 M9QX grazie"));
	}

	@ParameterizedTest
	@MethodSource("versions")
	void transfersBookedTogetherAreToldApart(StatementFile file) throws UnreadableStatement {
		assertThat(movements(file.cameTogether("30.00", "B1", "10.00", "uno", "20.00", "due")))
			.extracting((one) -> one.amount() + " " + one.text().remittance())
			.containsExactly("10.00 uno", "20.00 due");
	}

	@Test
	void transfersThatCannotBeToldApartAreOne() throws UnreadableStatement {
		assertThat(movements(StatementFile.recent().cameTogether("31.00", "B1", "10.00", "uno", "20.00", "due")))
			.singleElement()
			.satisfies((one) -> assertThat(one.amount()).hasToString("31.00"))
			.satisfies((one) -> assertThat(one.text().remittance()).isEqualTo("uno due"));
	}

	@Test
	void movementHasOneNameInWhateverFileItStands() throws UnreadableStatement {
		StatementFile daily = StatementFile.old().came("10.00", "B1", "uno").cameUnnamed("5.00", "due");
		StatementFile monthly = StatementFile.recent()
			.named("2026-11")
			.cameUnnamed("5.00", "due")
			.cameUnnamed("5.00", "due")
			.came("10.00", "B1", "UNO ALTRIMENTI");
		assertThat(names(monthly)).doesNotHaveDuplicates().hasSize(3).containsAll(names(daily));
	}

	@Test
	void whatDiffersInTheBanksReferenceAmountOrDirectionIsAnother() throws UnreadableStatement {
		assertThat(names(StatementFile.old()
			.came("10.00", "B1", "uno")
			.came("10.00", "B2", "uno")
			.came("10.01", "B1", "uno")
			.went("10.00", "B1")
			.came("10.00", "B1", "uno"))).doesNotHaveDuplicates().hasSize(5);
	}

	@ParameterizedTest
	@CsvSource({ "CP-7K2M9QX,CP-7K2M9QX", "ricarica cp 7k2m9qx grazie,CP-7K2M9QX", "CP7K2M9QX,CP-7K2M9QX",
			"/RFB/CP-7K2M9QX/,CP-7K2M9QX" })
	void referencesAreFoundAsPeopleWriteThem(String text, String reference) {
		assertThat(NamedReferences.in(text)).containsExactly(reference);
	}

	@Test
	void referencesThatOverlapAreAllFound() {
		assertThat(NamedReferences.in("CPCP-7K2M9QX")).isEqualTo(Set.of("CP-CP7K2M9", "CP-7K2M9QX"));
		assertThat(NamedReferences.in("CP-1234567 CP-ILOUILO acconto CP-7K2M9Q")).isEmpty();
	}

	static Stream<Arguments> refused() {
		String good = StatementFile.old().came("122.00", "B1", "uno").text();
		String declared = "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
		StringBuilder bomb = new StringBuilder("<!DOCTYPE Document [<!ENTITY a \"aaaaaaaaaa\">");
		for (char name = 'b'; name < 'k'; name++) {
			bomb.append("<!ENTITY %s \"%s\">".formatted(name, ("&" + (char) (name - 1) + ";").repeat(10)));
		}
		return Stream.of(of("", Why.NOT_XML), of("ciao", Why.NOT_XML), of("<", Why.NOT_XML),
				of(good.substring(0, good.length() / 2), Why.NOT_XML),
				of(good.substring(0, good.indexOf("</BkToCstmrStmt>")), Why.NOT_XML),
				of(good.replace("?>", "?>" + declared), Why.DOCUMENT_TYPE),
				of(good.replace("?>", "?>" + declared).replace("uno", "&x;"), Why.DOCUMENT_TYPE),
				of(good.replace("?>", "?>" + bomb + "]>").replace("uno", "&j;"), Why.DOCUMENT_TYPE),
				of(good.replace("uno", "&x;"), Why.NOT_XML), of("<a/>", Why.OTHER_FORMAT),
				of(good.replace(".001.02", ".001.03"), Why.OTHER_FORMAT),
				of(good.replace("camt.053", "camt.052"), Why.OTHER_FORMAT),
				of(good.replaceAll("(?s)<Stmt>.*</Stmt>", ""), Why.MALFORMED),
				of(good.replaceAll("(?s)<Stmt>.*</Stmt>", "<Bal/>"), Why.MALFORMED),
				of(good.replace("<Ustrd>", "<X>".repeat(60) + "</X>".repeat(60) + "<Ustrd>"), Why.MALFORMED),
				of(good.replace("OPBD", "ITBD"), Why.NO_BALANCES), of(good.replace("CLBD", "FWAV"), Why.NO_BALANCES),
				of(good.replace(">1122.00<", ">1121.99<"), Why.NOT_WHOLE),
				of(good.replace("Ccy=\"EUR\">1", "Ccy=\"CHF\">1"), Why.OTHER_ACCOUNT),
				of(good.replaceAll("<IBAN>IT60.*?</IBAN>", "<Othr/>"), Why.OTHER_ACCOUNT),
				of(good.replace(">122.00<", ">-122.00<"), Why.MALFORMED),
				of(good.replace(">122.00<", ">1e9<"), Why.MALFORMED),
				of(good.replace(">122.00<", ">122.001<"), Why.MALFORMED),
				of(good.replace(">122.00<", ">99999999999999999999<"), Why.MALFORMED),
				of(good.replace("<Dt>2026-11-20</Dt></BookgDt>", "<Dt>ieri</Dt></BookgDt>"), Why.MALFORMED),
				of(good.replace("2026-11-19T23:30:00Z", "2026-13-19T23:30:00Z"), Why.MALFORMED),
				of(good.replace(">CRDT<", ">FORSE<"), Why.MALFORMED),
				of(" ".repeat(Camt053.MOST_BYTES) + good, Why.TOO_LARGE),
				of(good.replace("<Ntry>", "<Ntry><NtryDtls>" + "<TxDtls/>".repeat(5_001) + "</NtryDtls>"),
						Why.TOO_MANY));
	}

	private static Arguments of(String file, Why why) {
		return Arguments.of(Named.of(why + " " + file.length(), file.getBytes(StandardCharsets.UTF_8)), why);
	}

	@ParameterizedTest
	@MethodSource("refused")
	void fileThatIsNoWholeStatementIsRefused(byte[] file, Why why) {
		assertThatExceptionOfType(UnreadableStatement.class).isThrownBy(() -> Camt053.read(file))
			.satisfies((refused) -> assertThat(refused.why()).isEqualTo(why));
	}

	@Test
	void otherEncodingsAreRead() throws UnreadableStatement {
		String text = StatementFile.old().came("1.00", "B1", "perché").text();
		List<AccountStatement> read = Camt053
			.read(text.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1));
		assertThat(read.getFirst().movements().getFirst().text().remittance()).isEqualTo("perché");
	}

	private static List<AccountStatement> read(StatementFile file) throws UnreadableStatement {
		return Camt053.read(file.bytes());
	}

	private static List<Movement> movements(StatementFile file) throws UnreadableStatement {
		return read(file).getFirst().movements();
	}

	private static List<String> names(StatementFile file) throws UnreadableStatement {
		return movements(file).stream().map(Movement::id).toList();
	}

}
