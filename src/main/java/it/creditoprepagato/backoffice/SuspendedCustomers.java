package it.creditoprepagato.backoffice;

import it.creditoprepagato.identity.Suspensions;
import it.creditoprepagato.prepaid.AutoTopUpBar;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Component;

/** Whoever is shut out is not charged either. */
@Component
class SuspendedCustomers implements AutoTopUpBar {

	private final Suspensions suspensions;

	SuspendedCustomers(Suspensions suspensions) {
		this.suspensions = suspensions;
	}

	@Override
	public boolean isBarred(CustomerId customer) {
		return this.suspensions.of(customer).isPresent();
	}

}
