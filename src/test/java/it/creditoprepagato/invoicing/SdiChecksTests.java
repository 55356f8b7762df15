package it.creditoprepagato.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.helger.fatturapa.v122.FPA122DatiGeneraliDocumentoType;
import com.helger.fatturapa.v122.FPA122DatiRiepilogoType;
import com.helger.fatturapa.v122.FPA122DettaglioLineeType;
import com.helger.fatturapa.v122.FPA122FatturaElettronicaBodyType;
import com.helger.fatturapa.v122.FPA122FatturaElettronicaType;
import com.helger.fatturapa.v122.FPA122NaturaType;
import it.creditoprepagato.invoicing.SdiChecks.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Each rule of the exchange system is broken by itself, and found by its code alone. */
class SdiChecksTests {

	private static final String COMPANY = "italian-company";

	private static final String ABROAD = "eu-business";

	static Set<String> kinds() {
		return Documents.ALL.keySet();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void documentOfEveryKindIsTaken(String kind) {
		assertThat(SdiChecks.of(file(kind))).isEmpty();
	}

	static Stream<Arguments> breaches() {
		return Stream.of(breach(Code.E00400, ABROAD, (file) -> line(file).setNatura(null)),
				breach(Code.E00401, COMPANY, (file) -> line(file).setNatura(FPA122NaturaType.N_2_1)),
				breach(Code.E00404, COMPANY, (file) -> file.addFatturaElettronicaBody(body(file))),
				breach(Code.E00417, COMPANY, SdiChecksTests::withoutNumbers),
				breach(Code.E00418, "credit-note", (file) -> related(file, LocalDate.of(2026, 11, 22))),
				breach(Code.E00419, COMPANY, (file) -> body(file).getDatiBeniServizi().getDatiRiepilogo().clear()),
				breach(Code.E00421, COMPANY, (file) -> summary(file).setImposta(new BigDecimal("22.02"))),
				breach(Code.E00422, COMPANY, (file) -> price(file, "101.01", "101.01")),
				breach(Code.E00423, COMPANY, (file) -> price(file, "100.00", "100.02")),
				breach(Code.E00425, COMPANY, (file) -> document(file).setNumero("FT-NUOVA")),
				breach(Code.E00427, COMPANY, (file) -> code(file, "UF1234")),
				breach(Code.E00429, ABROAD, (file) -> summary(file).setNatura(null)),
				breach(Code.E00430, COMPANY, (file) -> summary(file).setNatura(FPA122NaturaType.N_2_1)));
	}

	@ParameterizedTest
	@MethodSource("breaches")
	void breachOfARuleIsFoundByItsCode(Code code, String kind, Consumer<FPA122FatturaElettronicaType> change) {
		FPA122FatturaElettronicaType file = file(kind);
		change.accept(file);
		assertThat(SdiChecks.of(file)).containsExactly(code);
	}

	@ParameterizedTest
	@EnumSource(Code.class)
	void everyRuleIsBrokenByATest(Code code) {
		assertThat(breaches()).extracting((breach) -> breach.get()[0]).contains(code);
		assertThat(code.toString()).matches("00\\d{3}");
	}

	@Test
	void publicBodyHasAnOfficeOfSixCharacters() {
		FPA122FatturaElettronicaType file = file("public-body");
		code(file, "ABC1234");
		assertThat(SdiChecks.of(file)).containsExactly(Code.E00427);
	}

	@Test
	void whatTheSystemTakesToTheCentAndTheEuroIsTaken() {
		FPA122FatturaElettronicaType file = file(COMPANY);
		summary(file).setImposta(new BigDecimal("22.01"));
		price(file, "100.99", "101.00");
		assertThat(SdiChecks.of(file)).isEmpty();
	}

	@Test
	void severalBreachesAreAllFound() {
		FPA122FatturaElettronicaType file = file(COMPANY);
		document(file).setNumero("X");
		code(file, "X");
		assertThat(SdiChecks.of(file)).containsExactly(Code.E00425, Code.E00427);
	}

	@Test
	void documentThatWouldBeRefusedIsNotWritten() {
		TaxDocument note = Objects.requireNonNull(Documents.ALL.get("credit-note"));
		TaxDocument older = new TaxDocument(note.number(), note.issuedOn().minusDays(1), note.parties(), note.content(),
				note.payment());
		assertThatIllegalStateException().isThrownBy(() -> FatturaPa.write(older, new TransmissionId(1)))
			.withMessageContaining("[00418]");
	}

	private static Arguments breach(Code code, String kind, Consumer<FPA122FatturaElettronicaType> change) {
		return Arguments.of(code, kind, change);
	}

	private static FPA122FatturaElettronicaType file(String kind) {
		return FatturaPa.of(Objects.requireNonNull(Documents.ALL.get(kind)), new TransmissionId(10));
	}

	private static FPA122FatturaElettronicaBodyType body(FPA122FatturaElettronicaType file) {
		return file.getFatturaElettronicaBody().getFirst();
	}

	private static FPA122DatiGeneraliDocumentoType document(FPA122FatturaElettronicaType file) {
		return body(file).getDatiGenerali().getDatiGeneraliDocumento();
	}

	private static FPA122DettaglioLineeType line(FPA122FatturaElettronicaType file) {
		return body(file).getDatiBeniServizi().getDettaglioLinee().getFirst();
	}

	private static FPA122DatiRiepilogoType summary(FPA122FatturaElettronicaType file) {
		return body(file).getDatiBeniServizi().getDatiRiepilogo().getFirst();
	}

	private static void withoutNumbers(FPA122FatturaElettronicaType file) {
		var buyer = file.getFatturaElettronicaHeader().getCessionarioCommittente().getDatiAnagrafici();
		buyer.setIdFiscaleIVA(null);
		buyer.setCodiceFiscale(null);
	}

	private static void related(FPA122FatturaElettronicaType file, LocalDate day) {
		body(file).getDatiGenerali().getDatiFattureCollegate().getFirst().setData(day);
	}

	private static void price(FPA122FatturaElettronicaType file, String unit, String total) {
		line(file).setPrezzoUnitario(new BigDecimal(unit));
		line(file).setPrezzoTotale(new BigDecimal(total));
	}

	private static void code(FPA122FatturaElettronicaType file, String code) {
		file.getFatturaElettronicaHeader().getDatiTrasmissione().setCodiceDestinatario(code);
	}

}
