package it.creditoprepagato.invoicing;

import java.math.BigDecimal;

import com.helger.fatturapa.v122.FPA122BolloVirtualeType;
import com.helger.fatturapa.v122.FPA122CondizioniPagamentoType;
import com.helger.fatturapa.v122.FPA122DatiBeniServiziType;
import com.helger.fatturapa.v122.FPA122DatiBolloType;
import com.helger.fatturapa.v122.FPA122DatiDocumentiCorrelatiType;
import com.helger.fatturapa.v122.FPA122DatiGeneraliDocumentoType;
import com.helger.fatturapa.v122.FPA122DatiGeneraliType;
import com.helger.fatturapa.v122.FPA122DatiPagamentoType;
import com.helger.fatturapa.v122.FPA122DatiRiepilogoType;
import com.helger.fatturapa.v122.FPA122DettaglioLineeType;
import com.helger.fatturapa.v122.FPA122DettaglioPagamentoType;
import com.helger.fatturapa.v122.FPA122EsigibilitaIVAType;
import com.helger.fatturapa.v122.FPA122FatturaElettronicaBodyType;
import com.helger.fatturapa.v122.FPA122ModalitaPagamentoType;
import com.helger.fatturapa.v122.FPA122NaturaType;
import com.helger.fatturapa.v122.FPA122TipoDocumentoType;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.tax.TaxAssessment;
import it.creditoprepagato.tax.TaxTreatment;

/** What an electronic invoice says of the document itself. */
final class FatturaPaBody {

	private static final String REVERSE_CHARGE = "Inversione contabile - art. 7-ter D.P.R. 633/1972";

	private static final String OUTSIDE = "Operazione non soggetta - art. 7-ter D.P.R. 633/1972";

	private static final String SPLIT = "Scissione dei pagamenti - art. 17-ter D.P.R. 633/1972";

	private static final int LONGEST_DESCRIPTION = 1000;

	private FatturaPaBody() {
	}

	static FPA122FatturaElettronicaBodyType of(TaxDocument document) {
		FPA122FatturaElettronicaBodyType body = new FPA122FatturaElettronicaBodyType();
		body.setDatiGenerali(general(document));
		body.setDatiBeniServizi(goods(document));
		body.addDatiPagamento(payment(document));
		return body;
	}

	private static FPA122DatiGeneraliType general(TaxDocument document) {
		TaxAssessment tax = document.content().tax();
		FPA122DatiGeneraliDocumentoType data = new FPA122DatiGeneraliDocumentoType();
		data.setTipoDocumento((document.type() == DocumentType.INVOICE) ? FPA122TipoDocumentoType.TD_01
				: FPA122TipoDocumentoType.TD_04);
		data.setDivisa("EUR");
		data.setData(document.issuedOn());
		data.setNumero(document.number().toString());
		data.setImportoTotaleDocumento(decimal(tax.total()));
		if (document.owesStampDuty()) {
			FPA122DatiBolloType stamp = new FPA122DatiBolloType();
			stamp.setBolloVirtuale(FPA122BolloVirtualeType.SI);
			stamp.setImportoBollo(decimal(TaxDocument.STAMP_DUTY));
			data.setDatiBollo(stamp);
		}
		cause(tax.treatment(), data);
		FPA122DatiGeneraliType general = new FPA122DatiGeneraliType();
		general.setDatiGeneraliDocumento(data);
		document.content().related().forEach((related) -> general.addDatiFattureCollegate(related(related)));
		return general;
	}

	private static void cause(TaxTreatment treatment, FPA122DatiGeneraliDocumentoType data) {
		switch (treatment) {
			case EU_REVERSE_CHARGE -> data.addCausale(REVERSE_CHARGE);
			case OUTSIDE_EU -> data.addCausale(OUTSIDE);
			case SPLIT_PAYMENT -> data.addCausale(SPLIT);
			case ITALIAN, EU_CONSUMER -> {
			}
		}
	}

	private static FPA122DatiDocumentiCorrelatiType related(TaxDocument.Related related) {
		FPA122DatiDocumentiCorrelatiType written = new FPA122DatiDocumentiCorrelatiType();
		written.setIdDocumento(related.number().toString());
		written.setData(related.issuedOn());
		return written;
	}

	private static FPA122DatiBeniServiziType goods(TaxDocument document) {
		TaxAssessment tax = document.content().tax();
		FPA122DatiBeniServiziType goods = new FPA122DatiBeniServiziType();
		int number = 1;
		for (TaxDocument.Line line : document.content().lines()) {
			goods.addDettaglioLinee(line(number++, line, tax));
		}
		FPA122DatiRiepilogoType summary = new FPA122DatiRiepilogoType();
		summary.setAliquotaIVA(percent(tax));
		summary.setImponibileImporto(decimal(tax.net()));
		summary.setImposta(decimal(tax.vat()));
		if (tax.natura() != null) {
			summary.setNatura(FPA122NaturaType.N_2_1);
			summary.setRiferimentoNormativo(
					(tax.treatment() == TaxTreatment.EU_REVERSE_CHARGE) ? REVERSE_CHARGE : OUTSIDE);
		}
		else {
			summary.setEsigibilitaIVA((tax.treatment() == TaxTreatment.SPLIT_PAYMENT) ? FPA122EsigibilitaIVAType.S
					: FPA122EsigibilitaIVAType.I);
		}
		goods.addDatiRiepilogo(summary);
		return goods;
	}

	private static FPA122DettaglioLineeType line(int number, TaxDocument.Line line, TaxAssessment tax) {
		FPA122DettaglioLineeType written = new FPA122DettaglioLineeType();
		written.setNumeroLinea(number);
		written.setDescrizione(LatinText.of(line.description(), LONGEST_DESCRIPTION));
		written.setPrezzoUnitario(decimal(line.net()));
		written.setPrezzoTotale(decimal(line.net()));
		written.setAliquotaIVA(percent(tax));
		written.setNatura((tax.natura() != null) ? FPA122NaturaType.N_2_1 : null);
		return written;
	}

	private static FPA122DatiPagamentoType payment(TaxDocument document) {
		boolean transfer = document.payment().method() == PaymentMethod.BANK_TRANSFER;
		FPA122DettaglioPagamentoType detail = new FPA122DettaglioPagamentoType();
		detail.setModalitaPagamento(transfer ? FPA122ModalitaPagamentoType.MP_05 : FPA122ModalitaPagamentoType.MP_08);
		detail.setDataScadenzaPagamento(document.payment().on());
		detail.setImportoPagamento(decimal(document.content().tax().payable()));
		detail
			.setIBAN((transfer && document.type() == DocumentType.INVOICE) ? document.parties().seller().iban() : null);
		FPA122DatiPagamentoType payment = new FPA122DatiPagamentoType();
		payment.setCondizioniPagamento(FPA122CondizioniPagamentoType.TP_02);
		payment.addDettaglioPagamento(detail);
		return payment;
	}

	private static BigDecimal decimal(Money amount) {
		return BigDecimal.valueOf(amount.cents(), 2);
	}

	private static BigDecimal percent(TaxAssessment tax) {
		return BigDecimal.valueOf(tax.rate().value(), 2);
	}

}
