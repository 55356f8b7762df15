package it.creditoprepagato.invoicing;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import com.helger.fatturapa.FatturaPA122Marshaller;
import com.helger.fatturapa.v122.FPA122AnagraficaType;
import com.helger.fatturapa.v122.FPA122CedentePrestatoreType;
import com.helger.fatturapa.v122.FPA122CessionarioCommittenteType;
import com.helger.fatturapa.v122.FPA122DatiAnagraficiCedenteType;
import com.helger.fatturapa.v122.FPA122DatiAnagraficiCessionarioType;
import com.helger.fatturapa.v122.FPA122DatiTrasmissioneType;
import com.helger.fatturapa.v122.FPA122FatturaElettronicaHeaderType;
import com.helger.fatturapa.v122.FPA122FatturaElettronicaType;
import com.helger.fatturapa.v122.FPA122FormatoTrasmissioneType;
import com.helger.fatturapa.v122.FPA122IdFiscaleType;
import com.helger.fatturapa.v122.FPA122IndirizzoType;
import com.helger.fatturapa.v122.FPA122IscrizioneREAType;
import com.helger.fatturapa.v122.FPA122RegimeFiscaleType;
import com.helger.fatturapa.v122.FPA122SocioUnicoType;
import com.helger.fatturapa.v122.FPA122StatoLiquidazioneType;
import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.CodiceFiscale;
import it.creditoprepagato.customers.CustomerKind;
import it.creditoprepagato.customers.PostalAddress;
import it.creditoprepagato.customers.VatNumber;
import org.jspecify.annotations.Nullable;

/**
 * Writes the electronic invoice (FatturaPA 1.2.2): FPA12 to public bodies, FPR12 to
 * everybody else. The same document under the same name is the same bytes.
 */
final class FatturaPa {

	/** Of somebody abroad who has no VAT number: a person, or outside the union. */
	private static final String PERSON_ABROAD = "0000000";

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_LINE = 60;

	private FatturaPa() {
	}

	/**
	 * The document as XML.
	 * @throws IllegalStateException if it does not fit the schema, or the exchange system
	 * would {@linkplain SdiChecks refuse} it
	 */
	static byte[] write(TaxDocument document, TransmissionId transmission) {
		FPA122FatturaElettronicaType fattura = of(document, transmission);
		Set<SdiChecks.Code> refused = SdiChecks.of(fattura);
		if (!refused.isEmpty()) {
			throw new IllegalStateException("The exchange system would refuse " + document.number() + ": " + refused);
		}
		ByteArrayOutputStream xml = new ByteArrayOutputStream();
		if (new FatturaPA122Marshaller().setFormattedOutput(true)
			.setCharset(StandardCharsets.UTF_8)
			.write(fattura, xml)
			.isFailure()) {
			throw new IllegalStateException("Not a FatturaPA: " + document.number());
		}
		return xml.toByteArray();
	}

	static FPA122FatturaElettronicaType of(TaxDocument document, TransmissionId transmission) {
		FPA122FatturaElettronicaType fattura = new FPA122FatturaElettronicaType();
		fattura.setVersione(format(document.parties().buyer()));
		fattura.setFatturaElettronicaHeader(header(document.parties(), transmission));
		fattura.addFatturaElettronicaBody(FatturaPaBody.of(document));
		return fattura;
	}

	private static FPA122FormatoTrasmissioneType format(BillingProfile buyer) {
		return isPublic(buyer) ? FPA122FormatoTrasmissioneType.FPA_12 : FPA122FormatoTrasmissioneType.FPR_12;
	}

	private static boolean isPublic(BillingProfile buyer) {
		return buyer.kind() == CustomerKind.PUBLIC_BODY && buyer.country().isItaly();
	}

	private static FPA122FatturaElettronicaHeaderType header(TaxDocument.Parties parties, TransmissionId transmission) {
		FPA122DatiTrasmissioneType sent = new FPA122DatiTrasmissioneType();
		sent.setIdTrasmittente(id("IT", parties.seller().partitaIva().value()));
		sent.setProgressivoInvio(transmission.progressive());
		sent.setFormatoTrasmissione(format(parties.buyer()));
		sent.setCodiceDestinatario(parties.buyer().sdi().code());
		sent.setPECDestinatario(parties.buyer().sdi().pec());
		FPA122FatturaElettronicaHeaderType header = new FPA122FatturaElettronicaHeaderType();
		header.setDatiTrasmissione(sent);
		header.setCedentePrestatore(seller(parties.seller()));
		header.setCessionarioCommittente(buyer(parties.buyer()));
		return header;
	}

	private static FPA122CedentePrestatoreType seller(Seller seller) {
		FPA122DatiAnagraficiCedenteType data = new FPA122DatiAnagraficiCedenteType();
		data.setIdFiscaleIVA(id("IT", seller.partitaIva().value()));
		data.setCodiceFiscale(seller.partitaIva().value());
		data.setAnagrafica(name(seller.name()));
		data.setRegimeFiscale(FPA122RegimeFiscaleType.RF_01);
		FPA122IscrizioneREAType register = new FPA122IscrizioneREAType();
		register.setUfficio(seller.register().office());
		register.setNumeroREA(seller.register().number());
		register.setCapitaleSociale(BigDecimal.valueOf(seller.register().capital()).setScale(2));
		register.setSocioUnico((seller.register().members() == Seller.Members.ONE) ? FPA122SocioUnicoType.SU
				: FPA122SocioUnicoType.SM);
		register.setStatoLiquidazione(FPA122StatoLiquidazioneType.LN);
		FPA122CedentePrestatoreType written = new FPA122CedentePrestatoreType();
		written.setDatiAnagrafici(data);
		written.setSede(seat(seller.address()));
		written.setIscrizioneREA(register);
		return written;
	}

	private static FPA122CessionarioCommittenteType buyer(BillingProfile buyer) {
		FPA122DatiAnagraficiCessionarioType data = new FPA122DatiAnagraficiCessionarioType();
		CodiceFiscale taxCode = buyer.numbers().taxCode();
		data.setIdFiscaleIVA(vatId(buyer));
		data.setCodiceFiscale((taxCode != null) ? taxCode.value() : null);
		data.setAnagrafica(name(buyer.name()));
		FPA122CessionarioCommittenteType written = new FPA122CessionarioCommittenteType();
		written.setDatiAnagrafici(data);
		written.setSede(seat(buyer.address()));
		return written;
	}

	private static @Nullable FPA122IdFiscaleType vatId(BillingProfile buyer) {
		VatNumber number = buyer.numbers().vatNumber();
		if (number == null) {
			return buyer.country().isItaly() ? null : id(buyer.country().code(), PERSON_ABROAD);
		}
		return id(buyer.country().isItaly() ? "IT" : prefix(buyer), number.value());
	}

	/** Greece's VAT numbers begin with EL, Monaco's are France's. */
	private static String prefix(BillingProfile buyer) {
		return switch (buyer.country().code()) {
			case "GR" -> "EL";
			case "MC" -> "FR";
			default -> buyer.country().code();
		};
	}

	private static FPA122IdFiscaleType id(String country, String code) {
		FPA122IdFiscaleType id = new FPA122IdFiscaleType();
		id.setIdPaese(country);
		id.setIdCodice(code);
		return id;
	}

	private static FPA122AnagraficaType name(String name) {
		FPA122AnagraficaType written = new FPA122AnagraficaType();
		written.setDenominazione(LatinText.of(name, LONGEST_NAME));
		return written;
	}

	private static FPA122IndirizzoType seat(PostalAddress address) {
		FPA122IndirizzoType seat = new FPA122IndirizzoType();
		seat.setIndirizzo(LatinText.of(address.street(), LONGEST_LINE));
		seat.setCAP(address.cap());
		seat.setComune(LatinText.of(address.city(), LONGEST_LINE));
		String province = address.province();
		seat.setProvincia((province != null && address.country().isItaly()) ? province.toUpperCase(Locale.ROOT) : null);
		seat.setNazione(address.country().code());
		return seat;
	}

}
