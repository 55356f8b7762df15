package it.creditoprepagato.payments.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Whose payments are, and which one a typed reference names. */
@Component
class PaymentNames {

	private static final Pattern REFERENCE = Pattern.compile("(?:CP-?)?([0-9A-Z]{7})");

	private final Payments payments;

	private final Customers customers;

	PaymentNames(Payments payments, Customers customers) {
		this.payments = payments;
		this.customers = customers;
	}

	/** The customers' names. */
	Map<CustomerId, String> of(List<Payment> payments) {
		return this.customers.names(payments.stream().map(Payment::customer).distinct().toList());
	}

	/** By a reference as people copy it: in small letters, with spaces, unprefixed. */
	Optional<Payment> find(@Nullable String typed) {
		String clean = (typed != null) ? typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT) : "";
		Matcher matcher = REFERENCE.matcher(clean);
		return matcher.matches() ? this.payments.findByReference("CP-" + matcher.group(1)) : Optional.empty();
	}

}
