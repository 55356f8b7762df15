package it.creditoprepagato.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.SignUp;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.Transfer;
import it.creditoprepagato.payments.CallOff;
import it.creditoprepagato.payments.Chargebacks;
import it.creditoprepagato.payments.RefundWish;
import it.creditoprepagato.payments.Refunds;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Language;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** What users of a customer are told, of what happens to its credit and its orders. */
@DatabaseTest
class CustomerNoticesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Agencies agencies;

	@Autowired
	private Users users;

	private Mails mails;

	private Agency agency;

	private SignedIn mario;

	private SignedIn mary;

	@BeforeEach
	void twoUsers() {
		this.mails = new Mails(this.context);
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("81.30");
		People people = new People(this.users);
		this.mario = people.aMemberOf(this.agency.id());
		this.mary = people.aMemberOf(this.agency.id());
		this.users.speak(this.mary.userId(), Language.EN);
	}

	@Test
	void everybodyIsToldOfCreditInTheOwnLanguage() throws Exception {
		this.agency.pays(this.agency.asksForCredit("100.00"));
		SentMail toMario = sent(this.mario);
		assertThat(toMario.subject()).isEqualTo("Accreditati € 100,00");
		assertThat(toMario.plain()).contains("€ 181,30").doesNotContain("piano");
		SentMail toMary = sent(this.mary);
		assertThat(toMary.subject()).isEqualTo("€100.00 credited");
		assertThat(toMary.plain()).contains("Available credit: €181.30").doesNotContain("plan");
	}

	@Test
	void everybodyIsToldOfMoneyThatWentBack(@Autowired Refunds refunds) throws Exception {
		Payment payment = this.agency.asksForCredit("100.00");
		this.agency.pays(payment);
		RefundWish wish = new RefundWish(new RefundWish.Of(this.agency.id(), payment.id()), TimeOrderedId.next(),
				Money.parse("100.00"), "Recesso", Agencies.STAFF);
		this.agencies.effect(this.agency.id(), () -> refunds.request(wish));
		this.agencies.effect(this.agency.id(),
				() -> refunds.complete(this.agency.id(), wish.id(), "CRO 1", Agencies.STAFF));
		SentMail mail = last(this.mario);
		assertThat(mail.subject()).isEqualTo("Rimborsati € 122,00");
		assertThat(mail.plain()).contains("€ 100,00", "Motivo: Recesso", "/area-clienti/pagamenti/fatture");
		assertThat(last(this.mary).subject()).isEqualTo("€122.00 refunded");
	}

	@Test
	void everybodyIsToldOfCreditThatWasTakenBackAndOfTheDebt(@Autowired Chargebacks chargebacks) throws Exception {
		Payment payment = this.agency.asksForCredit("100.00");
		this.agency.pays(payment);
		this.agency.withCredit("30.00");
		this.agencies.effect(this.agency.id(), () -> chargebacks.open(new RefundWish.Of(this.agency.id(), payment.id()),
				"dp_" + payment.id(), Money.parse("122.00"), Agencies.STAFF));
		SentMail mail = last(this.mario);
		assertThat(mail.subject()).isEqualTo("Pagamento revocato: tolti € 100,00 di credito");
		assertThat(mail.plain()).contains("un debito di € 70,00");
	}

	@Test
	void everybodyIsToldOfARequestThatStaffCalledOff(@Autowired CallOff callOff) throws Exception {
		Payment payment = this.agency.asksForCredit("100.00");
		callOff.callOff(this.agency.id(), payment.id(), "Richiesta doppia", Agencies.STAFF);
		SentMail mail = last(this.mario);
		assertThat(mail.subject()).isEqualTo("Richiesta " + payment.reference() + " annullata");
		assertThat(mail.plain()).contains("€ 122,00", "Motivo: Richiesta doppia");
		assertThat(last(this.mary).subject()).isEqualTo("Request " + payment.reference() + " called off");
	}

	@Test
	void planThatCameIntoForceIsNamed() throws Exception {
		this.agency.pays(this.agency.asksForPlan("1000.00"));
		assertThat(sent(this.mario).plain()).contains("€ 1.000,00", "Il piano Super Elite 2026 è attivo.",
				"€ 1.081,30");
	}

	@Test
	void planThatIsAllowedNoMoreIsSaidToBeATopUp() throws Exception {
		Payment elite = this.agency.asksForPlan("500.00");
		this.agency.pays(this.agency.asksForPlan("1000.00"));
		this.agency.pays(elite);
		assertThat(sent(this.mario).plain()).contains("Il piano chiesto non era più acquistabile");
		assertThat(rows(this.mario)).hasSize(2);
	}

	@Test
	void moneyBeyondWhatWasAskedIsToldToo() {
		Payment payment = this.agency.asksForCredit("100.00");
		this.agency.transfers("134.20", payment);
		assertThat(rows(this.mario)).extracting((row) -> row.get("parameters").toString())
			.satisfiesExactly((first) -> assertThat(first).contains("\"addedCents\":10000", "\"availableCents\":18130"),
					(second) -> assertThat(second).contains("\"addedCents\":1000", "\"availableCents\":19130"));
	}

	@Test
	void noticeThatIsNotWantedIsNotWritten() {
		Wishes.change(this.context, this.agency.id(), Set.of(NoticeKind.OPERATION_FAILED));
		this.agency.pays(this.agency.asksForCredit("100.00"));
		assertThat(rows(this.mario)).isEmpty();
		assertThat(rows(this.mary)).isEmpty();
	}

	@Test
	void noticeGoesToTheAddressesThatWantIt(@Autowired NoticePreferences preferences) {
		preferences.change(this.agency.id(), new EmailAddress(this.mario.email()), Set.of());
		this.agency.pays(this.agency.asksForCredit("100.00"));
		assertThat(rows(this.mario)).isEmpty();
		assertThat(rows(this.mary)).hasSize(1);
	}

	@Test
	void noticeIsUndoneWithTheSettlement() {
		Payment payment = this.agency.asksForCredit("100.00");
		this.context.getBean(TransactionOperations.class).executeWithoutResult((transaction) -> {
			this.agencies.till()
				.transfers()
				.receive(this.agency.id(), payment.id(),
						new Transfer(TimeOrderedId.next(), payment.due().payable(), LocalDate.of(2026, 11, 20)),
						Agencies.STAFF);
			transaction.setRollbackOnly();
		});
		assertThat(rows(this.mario)).isEmpty();
	}

	@Test
	void addressThatNobodyConfirmedGetsNothing() {
		String email = People.anEmail();
		this.users.signUp(new SignUp(People.aUser(email), Language.IT, null), email, this.agency::id);
		this.agency.pays(this.agency.asksForCredit("100.00"));
		assertThat(this.mails.rows(email)).extracting((row) -> row.get("kind")).containsExactly("EMAIL_CONFIRMATION");
	}

	@Test
	void operationsThatFailAreToldTogetherInAMinute() throws Exception {
		Shop shop = new Shop(this.context, this.agency);
		DomainName one = shop.holds("rifiuto-", "com", 20);
		DomainName other = shop.holds("rifiuto-", "it", 20);
		shop.renews(one);
		shop.renews(other);
		Instant before = Instant.now();
		shop.registryWorks();
		assertThat(rows(this.mario)).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("kind", "OPERATION_FAILED"));
		assertThat(this.mails.jobs(id(this.mario))).singleElement()
			.satisfies((at) -> assertThat(at).isBetween(before.plus(Duration.ofMinutes(1)).minusMillis(1),
					Instant.now().plus(Duration.ofMinutes(1))));
		SentMail mail = sent(this.mario);
		assertThat(mail.subject()).isEqualTo("2 operazioni non riuscite");
		assertThat(mail.plain()).contains("Rinnovo di " + one, "Rinnovo di " + other, "Di nuovo disponibili: € 19,30.",
				"Il registro ha rifiutato l’operazione");
		assertThat(mail.plain()).containsPattern("/area-clienti/ordini\\s");
		assertThat(mail.html()).contains("/area-clienti/ordini/", one.ascii(), other.ascii());
		assertThat(sent(this.mary).subject()).isEqualTo("2 operations failed");
	}

	@Test
	void failureAfterTheMailWasTakenIsAMailOfItsOwn() throws Exception {
		Shop shop = new Shop(this.context, this.agency);
		shop.renews(shop.holds("rifiuto-", "com", 20));
		shop.registryWorks();
		sent(this.mario);
		DomainName other = shop.holds("rifiuto-", "it", 20);
		shop.renews(other);
		shop.registryWorks();
		assertThat(rows(this.mario)).hasSize(2);
		assertThat(sent(this.mario).subject()).isEqualTo("Operazione non riuscita: " + other);
	}

	@Test
	void operationThatSucceedsIsNotWrittenAbout() {
		Shop shop = new Shop(this.context, this.agency);
		shop.renews(shop.holds("riesce-", "com", 20));
		shop.registryWorks();
		assertThat(rows(this.mario)).isEmpty();
	}

	/** What users are told after it has happened. */
	private List<Map<String, @Nullable Object>> rows(SignedIn user) {
		return this.mails.rows(user.email())
			.stream()
			.filter((row) -> !"PURCHASE_PENDING".equals(row.get("kind")))
			.toList();
	}

	private MailRow.Id id(SignedIn user) {
		return this.mails.ids(user.email()).getLast();
	}

	/** Sends the last mail to the user, and looks at it. */
	private SentMail sent(SignedIn user) {
		return this.mails.sends(id(user));
	}

	private SentMail last(SignedIn user) {
		return this.mails.sends(this.mails.ids(user.email()).getLast());
	}

}
