package it.creditoprepagato.tax;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Customer;
import it.creditoprepagato.customers.CustomerKind;
import org.jspecify.annotations.Nullable;

/** How VAT falls on an Italian provider's service, by who buys it. */
public enum TaxTreatment {

	/** The ordinary rate, paid by the customer. */
	ITALIAN,
	/**
	 * The customer, a business of another member state, owes the VAT itself (directive
	 * 2006/112/EC, art. 44 and 196; D.P.R. 633/1972, art. 7-ter).
	 */
	EU_REVERSE_CHARGE,
	/** Nothing is owed in the union (D.P.R. 633/1972, art. 7-ter and 7-septies). */
	OUTSIDE_EU,
	/**
	 * The ordinary rate is shown, but the public body pays it to the state itself (D.P.R.
	 * 633/1972, art. 17-ter): only the net is payable.
	 */
	SPLIT_PAYMENT,
	/**
	 * The ordinary Italian rate, paid by somebody of another member state without a
	 * verified VAT number (directive 2006/112/EC, art. 45 and 59c).
	 */
	EU_CONSUMER;

	/**
	 * The treatment of a customer as it stands. A business of the union whose VAT number
	 * has not been verified is a consumer.
	 */
	public static TaxTreatment of(Customer customer) {
		BillingProfile profile = customer.profile();
		if (profile.country().isItaly()) {
			return (profile.kind() == CustomerKind.PUBLIC_BODY) ? SPLIT_PAYMENT : ITALIAN;
		}
		if (!profile.country().isInVatUnion()) {
			return OUTSIDE_EU;
		}
		return customer.hasVerifiedVatNumber() ? EU_REVERSE_CHARGE : EU_CONSUMER;
	}

	/** Why there is no VAT; null exactly when there is some. */
	public @Nullable Natura natura() {
		return switch (this) {
			case EU_REVERSE_CHARGE, OUTSIDE_EU -> Natura.N2_1;
			case ITALIAN, SPLIT_PAYMENT, EU_CONSUMER -> null;
		};
	}

	/** Whether the VAT is part of what the customer pays. */
	boolean isVatPayable() {
		return this == ITALIAN || this == EU_CONSUMER;
	}

}
