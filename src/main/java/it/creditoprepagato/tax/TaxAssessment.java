package it.creditoprepagato.tax;

import it.creditoprepagato.shared.BasisPoints;
import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a purchase costs, to the cent.
 *
 * <pre>
 * ITALIAN            net 100.00  vat 22.00  total 122.00  payable 122.00
 * SPLIT_PAYMENT      net 100.00  vat 22.00  total 122.00  payable 100.00
 * EU_REVERSE_CHARGE  net 100.00  vat  0.00  total 100.00  payable 100.00
 * </pre>
 *
 * @param treatment how VAT falls on it
 * @param rate the rate; 0 exactly when the treatment has a Natura
 * @param net what is credited (R8), zero or more
 * @param vat the rate's part of the net; one cent off at most, where the net was made
 * from what came
 */
public record TaxAssessment(TaxTreatment treatment, BasisPoints rate, Money net, Money vat) {

	public TaxAssessment {
		if ((rate.value() == 0) != (treatment.natura() != null)) {
			throw new IllegalArgumentException("A rate of 0 has a Natura and no other has: " + treatment + ", " + rate);
		}
		if (vat.isNegative() || Math.abs(vat.minus(rate.of(net)).cents()) > 1) {
			throw new IllegalArgumentException("Not the VAT on " + net + ": " + vat);
		}
	}

	/** The assessment of a net amount, its VAT rounded half up. */
	public static TaxAssessment of(TaxTreatment treatment, BasisPoints rate, Money net) {
		return new TaxAssessment(treatment, rate, net, rate.of(net));
	}

	/**
	 * The assessment that makes what came payable: net = gross / (1 + rate), half up;
	 * with split payment, or rate 0, the net is what came.
	 */
	public static TaxAssessment ofReceived(TaxTreatment treatment, BasisPoints rate, Money received) {
		if (!treatment.isVatPayable()) {
			return of(treatment, rate, received);
		}
		Money net = rate.netOf(received);
		return new TaxAssessment(treatment, rate, net, received.minus(net));
	}

	/** The total of the invoice. */
	public Money total() {
		return this.net.plus(this.vat);
	}

	/** What the customer pays to the provider. */
	public Money payable() {
		return this.treatment.isVatPayable() ? total() : this.net;
	}

	/** Why there is no VAT; null exactly when the rate is not 0. */
	public @Nullable Natura natura() {
		return this.treatment.natura();
	}

}
