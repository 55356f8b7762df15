package it.creditoprepagato.customers;

import java.time.Instant;

import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it stands now.
 *
 * @param id for ever the same
 * @param profile what stands on its invoices
 * @param vatNumberVerifiedAt when the profile's VAT number was found to exist in the
 * union's register (VIES); null when it was not, or is not of that kind
 * @param openedAt since when it is a customer
 */
public record Customer(CustomerId id, BillingProfile profile, @Nullable Instant vatNumberVerifiedAt, Instant openedAt) {

	/** Whether it is a business of another member state that owes the VAT itself. */
	public boolean hasVerifiedVatNumber() {
		return this.vatNumberVerifiedAt != null;
	}

}
