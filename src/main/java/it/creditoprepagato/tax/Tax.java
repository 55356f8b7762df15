package it.creditoprepagato.tax;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.shared.BasisPoints;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assesses the VAT of a purchase from who buys it and when. Amounts are euro cents, VAT
 * rounded half up; nothing is refused.
 */
@Service
public class Tax {

	/** A rate comes into force at midnight in Italy. */
	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private final Customers customers;

	private final VatRates rates;

	Tax(Customers customers, VatRates rates) {
		this.customers = customers;
		this.rates = rates;
	}

	/**
	 * The VAT on a net amount (R8: prices and credit are net).
	 * @param customer an existing customer, treated by its profile of this moment
	 * @param net zero or more
	 * @param at when the purchase is made, which decides the rate
	 * @see TaxAssessment#ofReceived the way from gross to net
	 */
	@Transactional(readOnly = true)
	public TaxAssessment assess(CustomerId customer, Money net, Instant at) {
		TaxTreatment treatment = TaxTreatment.of(this.customers.get(customer));
		return TaxAssessment.of(treatment, rate(treatment, at), net);
	}

	private BasisPoints rate(TaxTreatment treatment, Instant at) {
		if (treatment.natura() != null) {
			return BasisPoints.percent(0);
		}
		LocalDate day = LocalDate.ofInstant(at, ITALY);
		return this.rates.on(day)
			.map(VatRate::rate)
			.orElseThrow(() -> new IllegalStateException("No VAT rate is known for " + day));
	}

}
