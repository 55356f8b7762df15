package it.creditoprepagato.backoffice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.domains.Holders;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.invoicing.DocumentNumber;
import it.creditoprepagato.invoicing.MonthlyDocuments;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.prepaid.OrderNumber;
import it.creditoprepagato.prepaid.OrderNumbers;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what staff looks for by what it is called: customers, people, domains, orders,
 * payments and documents. How a text looks says what it may be.
 */
@Component
class StaffSearch {

	/** The most customers that one text finds. */
	static final int MOST = 20;

	private static final Pattern ORDER = Pattern.compile("#?(\\d{1,9})");

	private final Customers customers;

	private final Users users;

	private final Holders holders;

	private final OrderNumbers orders;

	private final Money money;

	StaffSearch(Customers customers, Users users, Holders holders, OrderNumbers orders, Money money) {
		this.customers = customers;
		this.users = users;
		this.holders = holders;
		this.orders = orders;
		this.money = money;
	}

	/** What bears this name, exact finds first. */
	List<Hit> find(String text) {
		return Stream
			.<Function<String, Stream<Hit>>>of(this::documents, this::payments, this::orders, this::domains,
					this::people, this::customers)
			.flatMap((look) -> look.apply(text))
			.toList();
	}

	private Stream<Hit> documents(String text) {
		return DocumentNumber.parse(text.toUpperCase(Locale.ROOT))
			.flatMap(this.money.documents()::find)
			.map((document) -> new Hit(Hit.Kind.DOCUMENT, document.customer(), document.number().toString(),
					"/staff/fatture/" + document.number()))
			.stream();
	}

	private Stream<Hit> payments(String text) {
		return this.money.payments()
			.findByReference(text.toUpperCase(Locale.ROOT))
			.map((payment) -> new Hit(Hit.Kind.PAYMENT, payment.customer(), text.toUpperCase(Locale.ROOT),
					"/staff/pagamenti/" + payment.customer() + "/" + payment.id()))
			.stream();
	}

	private Stream<Hit> orders(String text) {
		return Optional.of(ORDER.matcher(text))
			.filter((number) -> number.matches() && Long.parseLong(number.group(1)) > 0)
			.map((number) -> new OrderNumber(Long.parseLong(number.group(1))))
			.flatMap((number) -> this.orders.holder(number)
				.map((customer) -> new Hit(Hit.Kind.ORDER, customer, number.label(), page(customer, "domini"))))
			.stream();
	}

	private Stream<Hit> domains(String text) {
		try {
			DomainName name = DomainName.parse(text);
			return this.holders.of(name)
				.map((customer) -> new Hit(Hit.Kind.DOMAIN, customer, name.unicode(), page(customer, "domini")))
				.stream();
		}
		catch (DomainName.Invalid ex) {
			return Stream.empty();
		}
	}

	private Stream<Hit> people(String text) {
		return EmailAddress.typed(text)
			.flatMap(this.users::customerOf)
			.map((customer) -> new Hit(Hit.Kind.PERSON, customer, text, page(customer, "persone")))
			.stream();
	}

	private Stream<Hit> customers(String text) {
		return this.customers.search(text, MOST)
			.stream()
			.map((customer) -> new Hit(Hit.Kind.CUSTOMER, customer.id(), customer.profile().name(),
					page(customer.id(), null)));
	}

	private static String page(CustomerId customer, @Nullable String tab) {
		return StaffCustomerController.PATH + "/" + customer + ((tab != null) ? "?scheda=" + tab : "");
	}

	/**
	 * Where money is looked for.
	 *
	 * @param payments by reference
	 * @param documents by number
	 */
	@Component
	record Money(Payments payments, MonthlyDocuments documents) {
	}

}
