package it.creditoprepagato.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import com.helger.fatturapa.v122.FPA122DatiBeniServiziType;
import com.helger.fatturapa.v122.FPA122DatiGeneraliDocumentoType;
import com.helger.fatturapa.v122.FPA122DatiGeneraliType;
import com.helger.fatturapa.v122.FPA122DatiRiepilogoType;
import com.helger.fatturapa.v122.FPA122DatiTrasmissioneType;
import com.helger.fatturapa.v122.FPA122DettaglioLineeType;
import com.helger.fatturapa.v122.FPA122FatturaElettronicaBodyType;
import com.helger.fatturapa.v122.FPA122FatturaElettronicaHeaderType;
import com.helger.fatturapa.v122.FPA122FatturaElettronicaType;
import com.helger.fatturapa.v122.FPA122FormatoTrasmissioneType;
import org.jspecify.annotations.Nullable;

/**
 * What the exchange system refuses although it fits the schema (Agenzia delle Entrate,
 * elenco dei controlli sulla fattura elettronica): looked for before a file leaves.
 */
final class SdiChecks {

	private static final BigDecimal CENT = new BigDecimal("0.01");

	private static final BigDecimal EURO = BigDecimal.ONE;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int OFFICE_LENGTH = 6;

	private static final int CHANNEL_LENGTH = 7;

	private final SortedSet<Code> found = new TreeSet<>();

	private SdiChecks() {
	}

	/** Why a file would be refused; nothing if it would not. */
	static Set<Code> of(FPA122FatturaElettronicaType file) {
		SdiChecks checks = new SdiChecks();
		checks.header(must(file.getFatturaElettronicaHeader()));
		Set<List<Object>> documents = new HashSet<>();
		for (FPA122FatturaElettronicaBodyType body : file.getFatturaElettronicaBody()) {
			FPA122DatiGeneraliType general = must(body.getDatiGenerali());
			FPA122DatiGeneraliDocumentoType document = must(general.getDatiGeneraliDocumento());
			boolean isFirst = documents.add(List.of(must(document.getTipoDocumento()), must(document.getNumero()),
					must(document.getData()).getYear()));
			checks.unless(isFirst, Code.E00404);
			checks.document(general, document);
			FPA122DatiBeniServiziType goods = must(body.getDatiBeniServizi());
			checks.lines(goods);
			goods.getDatiRiepilogo().forEach((summary) -> checks.summary(goods, summary));
		}
		return checks.found;
	}

	private void header(FPA122FatturaElettronicaHeaderType header) {
		FPA122DatiTrasmissioneType sent = must(header.getDatiTrasmissione());
		int length = (sent.getFormatoTrasmissione() == FPA122FormatoTrasmissioneType.FPA_12) ? OFFICE_LENGTH
				: CHANNEL_LENGTH;
		unless(must(sent.getCodiceDestinatario()).length() == length, Code.E00427);
		var buyer = must(must(header.getCessionarioCommittente()).getDatiAnagrafici());
		unless(buyer.getIdFiscaleIVA() != null || buyer.getCodiceFiscale() != null, Code.E00417);
	}

	private void document(FPA122DatiGeneraliType general, FPA122DatiGeneraliDocumentoType document) {
		unless(must(document.getNumero()).chars().anyMatch(Character::isDigit), Code.E00425);
		LocalDate day = must(document.getData()).toLocalDate();
		boolean isLater = general.getDatiFattureCollegate()
			.stream()
			.allMatch((related) -> related.getData() == null || !day.isBefore(related.getData().toLocalDate()));
		unless(isLater, Code.E00418);
	}

	private void lines(FPA122DatiBeniServiziType goods) {
		for (FPA122DettaglioLineeType line : goods.getDettaglioLinee()) {
			boolean isZero = must(line.getAliquotaIVA()).signum() == 0;
			unless(!isZero || line.getNatura() != null, Code.E00400);
			unless(isZero || line.getNatura() == null, Code.E00401);
			BigDecimal quantity = (line.getQuantita() != null) ? line.getQuantita() : BigDecimal.ONE;
			unless(isNear(must(line.getPrezzoTotale()), must(line.getPrezzoUnitario()).multiply(quantity), CENT),
					Code.E00423);
			unless(goods.getDatiRiepilogo().stream().anyMatch((summary) -> isOf(line, summary)), Code.E00419);
		}
	}

	private void summary(FPA122DatiBeniServiziType goods, FPA122DatiRiepilogoType summary) {
		boolean isZero = must(summary.getAliquotaIVA()).signum() == 0;
		unless(!isZero || summary.getNatura() != null, Code.E00429);
		unless(isZero || summary.getNatura() == null, Code.E00430);
		BigDecimal amount = must(summary.getImponibileImporto());
		BigDecimal tax = amount.multiply(must(summary.getAliquotaIVA())).divide(HUNDRED, 2, RoundingMode.HALF_UP);
		unless(isNear(must(summary.getImposta()), tax, CENT), Code.E00421);
		BigDecimal sum = goods.getDettaglioLinee()
			.stream()
			.filter((line) -> isOf(line, summary))
			.map((line) -> must(line.getPrezzoTotale()))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		unless(isNear(amount, sum, EURO), Code.E00422);
	}

	private static boolean isOf(FPA122DettaglioLineeType line, FPA122DatiRiepilogoType summary) {
		return must(line.getAliquotaIVA()).compareTo(must(summary.getAliquotaIVA())) == 0;
	}

	private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
		return one.subtract(other).abs().compareTo(tolerance) <= 0;
	}

	/** The schema wants it. */
	private static <T> T must(@Nullable T part) {
		return Objects.requireNonNull(part);
	}

	private void unless(boolean right, Code code) {
		if (!right) {
			this.found.add(code);
		}
	}

	/** The system's codes, and what they mean. */
	enum Code {

		/** A line at rate 0 does not say why (Natura). */
		E00400,
		/** A line says why it is at rate 0, and is not. */
		E00401,
		/** The same document twice. */
		E00404,
		/** The customer has neither VAT number nor tax code. */
		E00417,
		/** Older than the invoice that it refers to. */
		E00418,
		/** A line's rate stands in no summary. */
		E00419,
		/** The tax of a summary is not its rate of its amount, to the cent. */
		E00421,
		/** The amount of a summary is not the sum of its lines, to the euro. */
		E00422,
		/** A line's total is not quantity by price, to the cent. */
		E00423,
		/** A number without a digit. */
		E00425,
		/** The recipient's code is not as long as the format has it. */
		E00427,
		/** A summary at rate 0 does not say why (Natura). */
		E00429,
		/** A summary says why it is at rate 0, and is not. */
		E00430;

		/** {@code 00400}. */
		@Override
		public String toString() {
			return name().substring(1);
		}

	}

}
