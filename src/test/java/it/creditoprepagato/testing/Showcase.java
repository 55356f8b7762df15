package it.creditoprepagato.testing;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.notifications.Mails;
import it.creditoprepagato.orders.DomainWish;
import it.creditoprepagato.orders.Placement;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.invoicing.DocumentSearch;
import it.creditoprepagato.invoicing.Invoices;
import it.creditoprepagato.invoicing.IssuedDocument;
import it.creditoprepagato.invoicing.NumberDueDocuments;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.payments.bank.BankStatements;
import it.creditoprepagato.payments.bank.StatementFile;
import it.creditoprepagato.payments.bank.StatementImport;
import it.creditoprepagato.payments.bank.UnreadableStatement;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.pricing.Listings;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.registrar.OpenCommands;
import it.creditoprepagato.support.Asking;
import it.creditoprepagato.support.ContactMessages;
import it.creditoprepagato.support.SendOutcome;
import it.creditoprepagato.support.Tickets;

/**
 * Customers who have something to see on every page.
 *
 * @param shop whose
 * @param domains what it holds
 * @param own what stands for the names in {@link Addresses}
 */
public record Showcase(Shop shop, List<DomainName> domains, Map<String, String> own) {

	/** A domain of each sort, and an order. */
	public static Showcase small(ApplicationContext context) {
		Shop shop = new Shop(context,
				context.getBean(Agencies.class).anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30"));
		DomainName longest = shop.holds("il-ristorante-della-nonna-", "it", 20);
		DomainName accented = shop.holds("città-", "eu", 40);
		DomainName expired = shop.holds("scaduto-", "com", -3);
		return of(context, shop, List.of(longest, accented, expired), shop.renews(shop.holds("rinnovato-", "it", 5)));
	}

	/** Of the size of the largest: 2,000 domains and 20,000 movements. */
	public static Showcase large(ApplicationContext context) {
		Agency agency = context.getBean(Agencies.class).anAgency().onPlan(Tier.MEMBER, 2016);
		Shop shop = new Shop(context, agency);
		List<DomainName> names = names();
		new PastYears(context, agency).of(names, 20_000);
		for (int at = 0; at < names.size(); at += 50) {
			shop.holds(names.subList(at, at + 50), at / 5 - 20);
		}
		List<DomainWish> wishes = names.subList(200, 500).stream().<DomainWish>map(shop::renewal).toList();
		Placement order = shop.places(shop.order(Shortage.IN_ORDER, wishes));
		IntStream.range(0, 20).forEach((number) -> agency.asksForPlan("250.00"));
		return of(context, shop, names.subList(1_000, 2_000), order);
	}

	/** Names of many lengths, the longest that there can be among them. */
	private static List<DomainName> names() {
		return IntStream.range(0, 2_000)
			.mapToObj(
					(number) -> Shop.aName("d".repeat(number % 27), List.of("it", "com", "eu", "net").get(number % 4)))
			.toList();
	}

	private static Showcase of(ApplicationContext context, Shop shop, List<DomainName> domains, Placement order) {
		Map<String, String> own = new HashMap<>();
		own.put("cliente", shop.customer().toString());
		own.put("dominio", domains.getFirst().ascii());
		own.put("ordine", Long.toString(((Placement.Placed) order).order()));
		own.put("movimento", "1");
		own.put("bonifico", shop.agency().asksForCredit("100.00").id().toString());
		IssuedDocument invoice = invoice(context, shop);
		own.put("documento", invoice.number().toString());
		own.put("pagato", invoice.about().paymentId().toString());
		String statement = statement(context);
		own.put("estratto", statement);
		own.put("sospeso", "BANK_STATEMENT/"
				+ context.getBean(BankStatements.class).movements(statement).getFirst().movement().id());
		own.put("operazione",
				context.getBean(OpenCommands.class)
					.since(Duration.ZERO, 10_000)
					.stream()
					.filter((open) -> open.customer().equals(shop.customer()))
					.findAny()
					.orElseThrow()
					.id()
					.toString());
		own.put("carta", asked(shop.agency().wishesCredit("50.00", PaymentMethod.CARD)).id().toString());
		own.put("richiesta",
				Asking.opened(context.getBean(Tickets.class), shop.customer(), Asking.wish("Dove è il credito?"))
					.number()
					.toString());
		own.put("posta", new Mails(context).delivered());
		own.put("messaggio", ((SendOutcome.Sent) context.getBean(ContactMessages.class)
			.send(Asking.contact(People.anEmail(), "Quanto costa?"), own.get("bonifico"))).number().toString());
		own.put("bozza", Listings.anyDraft(context).id().toString());
		own.put("versione", "1");
		return new Showcase(shop, domains, own);
	}

	/** Of the entry top-up; its files are made by a job that tests do not wait for. */
	private static IssuedDocument invoice(ApplicationContext context, Shop shop) {
		context.getBean(TransactionOperations.class)
			.executeWithoutResult((transaction) -> context.getBean(NumberDueDocuments.class).oldest(10_000));
		return context.getBean(Invoices.class)
			.page(shop.customer(), new DocumentSearch(null, null, 1))
			.documents()
			.getFirst();
	}

	/** A transfer without reference, of a statement of its own. */
	private static String statement(ApplicationContext context) {
		StatementFile file = StatementFile.recent().came("122.00", UUID.randomUUID().toString(), "Saldo fattura");
		try {
			return context.getBean(StatementImport.class)
				.take("estratto.xml", file.bytes(), new Actor(Actor.Kind.STAFF, "showcase"))
				.digest();
		}
		catch (UnreadableStatement ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Payment asked(PurchaseOutcome outcome) {
		return ((PurchaseOutcome.Requested) outcome).payment();
	}

	/** Some of its domains, as forms send them. */
	public List<String> names(int count) {
		return this.domains.stream().limit(count).map(DomainName::ascii).toList();
	}

	/** One of its people, just signed in. */
	public Session session(ApplicationContext context) throws UnsupportedEncodingException {
		return Session.of(new People(context.getBean(Users.class)).aMemberOf(this.shop.customer()).email(), context);
	}

}
