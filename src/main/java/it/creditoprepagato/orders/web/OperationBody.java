package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.customers.Contact;
import it.creditoprepagato.customers.Country;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.orders.DomainWish;
import it.creditoprepagato.orders.RegisterDomain;
import it.creditoprepagato.orders.RenewDomain;
import it.creditoprepagato.orders.RestoreDomain;
import it.creditoprepagato.orders.Told;
import it.creditoprepagato.orders.TransferDomain;
import it.creditoprepagato.registrar.AuthCode;
import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.web.Fields;
import it.creditoprepagato.web.ProblemException;
import it.creditoprepagato.web.Reading;

/**
 * An operation as it is asked for.
 *
 * @param operation what to do
 * @param domain to which domain
 * @param years for how long; 1 if not said
 * @param currentExpiry the expiry that the caller saw, for renewals
 * @param authCode for transfers
 * @param registrant who will hold it; the customer if not said
 * @param nameservers where it will be served; the provider's own if not said
 * @param expectedPrice what the caller counts on
 */
record OperationBody(@Nullable String operation, @Nullable String domain, @Nullable Integer years,
		@Nullable String currentExpiry, @Nullable String authCode, @Nullable RegistrantBody registrant,
		@Nullable List<String> nameservers, @Nullable String expectedPrice) {

	private static final int LONGEST_NAME = 1_000;

	private static final int MOST_SERVERS = 13;

	private static final int ABSURD_TERM = 1_000;

	private static final int LONGEST_LINE = 255;

	private static final Reading<String, String> COUNTRY = new Reading<>((raw) -> new Country(raw).code(),
			"must be a country of ISO 3166-1, in two capital letters");

	private static final Reading<String, String> MAIL = new Reading<>((raw) -> new EmailAddress(raw).value(),
			"must be a mail address in lower case");

	private static final Reading<String, String> PHONE = new Reading<>(
			(raw) -> new Contact("a@example.it", raw).phone(),
			"must be a telephone number of E.164, such as \"+390612345678\"");

	/**
	 * Reads it.
	 * @throws ProblemException {@code malformed-request}, {@code invalid-domain} or
	 * {@code unsupported-tld}
	 */
	DomainWish read(RefusalProblems problems) {
		Fields fields = new Fields();
		var kind = fields.required("operation", this.operation, Reading.oneOf(Operation.class));
		var name = fields.required("domain", this.domain, Reading.text(LONGEST_NAME));
		var term = fields.optional("years", this.years, Reading.between(1, ABSURD_TERM));
		var expiry = fields.optional("currentExpiry", this.currentExpiry, Reading.date());
		var code = fields.optional("authCode", this.authCode, Reading.text(AuthCode.LONGEST));
		var price = fields.optional("expectedPrice", this.expectedPrice, Reading.money());
		if (Operation.RENEW.name().equals(this.operation) && this.currentExpiry == null) {
			fields.refuse("currentExpiry", "is required for a renewal");
		}
		Supplier<RegisterDomain.Holder> holder = holder(fields);
		return fields.read(() -> {
			DomainName domain = domain(name.value(), problems);
			Told told = new Told(null, price.value());
			Integer wanted = term.value();
			int years = (wanted != null) ? wanted : 1;
			return switch (kind.value()) {
				case RENEW -> new RenewDomain(domain, years, Objects.requireNonNull(expiry.value()), told);
				case REGISTER -> new RegisterDomain(domain, years, holder.get(), told);
				case TRANSFER -> new TransferDomain(domain, code.value(), told);
				case RESTORE -> new RestoreDomain(domain, told);
			};
		});
	}

	private Supplier<RegisterDomain.Holder> holder(Fields fields) {
		List<String> servers = (this.nameservers != null) ? this.nameservers : List.of();
		if (servers.size() > MOST_SERVERS || !servers.stream().allMatch(OperationBody::isHost)) {
			fields.refuse("nameservers", "are up to 13 host names");
		}
		if (this.registrant == null) {
			return () -> new RegisterDomain.Holder(null, servers);
		}
		Supplier<Registrant> person = this.registrant.read(fields);
		return () -> new RegisterDomain.Holder(person.get(), servers);
	}

	private static boolean isHost(@Nullable String name) {
		return name != null && name.length() <= 253
				&& name.matches("(?i)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
	}

	private static DomainName domain(String text, RefusalProblems problems) {
		try {
			return DomainName.parse(text);
		}
		catch (DomainName.Invalid ex) {
			throw new ProblemException(problems.of(ex));
		}
	}

	/**
	 * Who will hold a domain (RFC 5733).
	 *
	 * @param name of the firm or person
	 * @param street with the house number
	 * @param city where
	 * @param province if there is one
	 * @param postalCode where
	 * @param country two capital letters
	 * @param taxCode if there is one
	 * @param email where the registry writes
	 * @param phone international
	 */
	record RegistrantBody(@Nullable String name, @Nullable String street, @Nullable String city,
			@Nullable String province, @Nullable String postalCode, @Nullable String country, @Nullable String taxCode,
			@Nullable String email, @Nullable String phone) {

		Supplier<Registrant> read(Fields fields) {
			var called = fields.required("registrant.name", this.name, Reading.text(LONGEST_LINE));
			var at = fields.required("registrant.street", this.street, Reading.text(LONGEST_LINE));
			var place = fields.required("registrant.city", this.city, Reading.text(LONGEST_LINE));
			var region = fields.optional("registrant.province", this.province, Reading.text(LONGEST_LINE));
			var code = fields.required("registrant.postalCode", this.postalCode, Reading.text(16));
			var state = fields.required("registrant.country", this.country, COUNTRY);
			var number = fields.optional("registrant.taxCode", this.taxCode, Reading.text(LONGEST_LINE));
			var mail = fields.required("registrant.email", this.email, MAIL);
			var call = fields.required("registrant.phone", this.phone, PHONE);
			return () -> new Registrant(called.value(), at.value(), place.value(), region.value(), code.value(),
					state.value(), number.value(), mail.value(), call.value());
		}

	}

}
