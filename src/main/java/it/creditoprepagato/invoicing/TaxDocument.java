package it.creditoprepagato.invoicing;

import java.time.LocalDate;
import java.util.List;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.tax.TaxAssessment;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is issued. Amounts are euro cents, above zero on credit notes too.
 *
 * @param number which one
 * @param issuedOn the day in Italy
 * @param parties who sells and who buys, as they were
 * @param content what is sold, or taken back
 * @param payment how the money came, or went back
 */
public record TaxDocument(DocumentNumber number, LocalDate issuedOn, Parties parties, Content content,
		PaymentMade payment) {

	/** Amounts without VAT above it owe stamp duty (D.P.R. 642/1972, tariff, art. 13). */
	private static final Money STAMP_FREE = Money.cents(77_47);

	/** Stamp duty, which the provider bears. */
	public static final Money STAMP_DUTY = Money.cents(2_00);

	public TaxDocument {
		if (number.type() == DocumentType.CREDIT_NOTE && content.related().isEmpty()) {
			throw new IllegalArgumentException("A credit note names what it takes back: " + number);
		}
	}

	public DocumentType type() {
		return this.number.type();
	}

	/** Whether stamp duty is due: on more than € 77.47 without VAT. */
	public boolean owesStampDuty() {
		return this.content.tax().natura() != null && STAMP_FREE.isLessThan(this.content.tax().net());
	}

	/**
	 * Who sells and who buys.
	 *
	 * @param seller the provider
	 * @param buyer the customer
	 */
	public record Parties(Seller seller, BillingProfile buyer) {
	}

	/**
	 * What a document is about.
	 *
	 * @param lines one at least; their sum is the net
	 * @param tax what is due
	 * @param related the invoices that a credit note takes back, wholly or in part
	 */
	public record Content(List<Line> lines, TaxAssessment tax, List<Related> related) {

		public Content {
			lines = List.copyOf(lines);
			related = List.copyOf(related);
			if (!lines.stream().map(Line::net).reduce(Money.ZERO, Money::plus).equals(tax.net())
					|| !tax.net().isPositive()) {
				throw new IllegalArgumentException("The lines are not the net: " + lines + ", " + tax);
			}
		}

	}

	/**
	 * What is sold, one of it.
	 *
	 * @param description in Italian, at most 1,000 characters
	 * @param net its price without VAT
	 */
	public record Line(String description, Money net) {
	}

	/**
	 * Another document.
	 *
	 * @param number which
	 * @param issuedOn when
	 */
	public record Related(DocumentNumber number, LocalDate issuedOn) {
	}

	/**
	 * How the money came.
	 *
	 * @param method by card or transfer
	 * @param on the day in Italy
	 * @param reference what a transfer said; none for cards
	 */
	public record PaymentMade(PaymentMethod method, LocalDate on, @Nullable String reference) {
	}

}
