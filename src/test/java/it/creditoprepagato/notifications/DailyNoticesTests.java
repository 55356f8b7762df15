package it.creditoprepagato.notifications;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.PortfolioSettings;
import it.creditoprepagato.domains.Priority;
import it.creditoprepagato.identity.People;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.orders.AutoRenewal;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.RegistryNews;
import it.creditoprepagato.registrar.RegistrySimulator;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Language;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What customers are told of domains that expire, how often, and what is left unsaid. */
@DatabaseTest
class DailyNoticesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DailyNotices notices;

	@Autowired
	private AutoRenewal renewal;

	@Autowired
	private PortfolioSettings settings;

	@Autowired
	private Users users;

	@Autowired
	private SettableClock clock;

	private Shop shop;

	private SignedIn mario;

	@BeforeEach
	void open(@Autowired Agencies agencies) {
		this.shop = new Shop(this.context, agencies.anAgency().onPlan(Tier.MEMBER, 2016).withCredit("30.00"));
		this.mario = new People(this.users).aMemberOf(this.shop.customer());
	}

	@AfterEach
	void comeBack() {
		this.clock.reset();
	}

	@Test
	void digestSaysWhatTheCreditCovers() throws Exception {
		DomainName first = this.shop.holds("a", "com", 20);
		DomainName second = this.shop.holds("b", "com", 50);
		DomainName third = this.shop.holds("c", "com", 55);
		this.shop.holds("d", "com", 61);
		this.settings.prioritise(this.shop.customer(), List.of(third), Priority.CRITICAL);
		SentMail mail = told();
		assertThat(mail.subject()).isEqualTo("3 domini in scadenza, uno non coperto dal credito");
		assertThat(mail.plain()).containsSubsequence(third.ascii(), "il credito basta", first.ascii(),
				"il credito basta", second.ascii(), "il credito non basta", "costa € 34,20", "€ 30,00",
				"Mancano € 4,20", "/area-clienti/pagamenti/rinnovo?dominio=" + third.ascii() + "&dominio=");
		assertThat(mail.html()).contains("€ 11,40", "Aggiungi credito");
	}

	@ParameterizedTest
	@CsvSource({ "61, 0", "60, 1", "31, 1", "30, 1", "0, 1", "-5, 1", "-6, 0" })
	void timeIsFromTwoMonthsBeforeToFiveDaysAfter(int days, int mails) {
		this.shop.holds("a", "com", days);
		this.notices.run(this.shop.customer());
		assertThat(mails()).hasSize(mails);
	}

	@Test
	void everyStepIsToldOnce() {
		this.shop.holds("a", "com", 61);
		for (int day = 0; day < 120; day++) {
			this.notices.run(this.shop.customer());
			this.notices.run(this.shop.customer());
			this.clock.advance(Duration.ofDays(1));
		}
		assertThat(mails()).hasSize(5);
	}

	@Test
	void nothingIsSaidOfWhatIsRenewedByItself() throws Exception {
		DomainName covered = automatic("a", "com", 20);
		this.notices.run(this.shop.customer());
		assertThat(mails()).isEmpty();
		DomainName uncovered = automatic("b", "io", 40);
		assertThat(told().plain())
			.contains(uncovered.ascii(), "rinnovo automatico attivo, ma il credito non basta", "rinnovi: € 18,60")
			.doesNotContain(covered.ascii());
	}

	@Test
	void whatIsToBeLetExpireIsCalledSo() throws Exception {
		DomainName name = this.shop.holds("a", "com", 5);
		this.settings.prioritise(this.shop.customer(), List.of(name), Priority.LET_EXPIRE);
		SentMail mail = told();
		assertThat(mail.subject()).isEqualTo("Un dominio in scadenza");
		assertThat(mail.plain()).contains("da lasciar scadere").doesNotContain("Mancano");
	}

	@Test
	void reportSaysWhatWasRenewedAndWhatWasNot() throws Exception {
		DomainName renewed = automatic("a", "com", 5);
		DomainName uncovered = automatic("b", "io", 6);
		this.renewal.run(this.shop.customer());
		this.shop.registryWorks();
		SentMail mail = told();
		assertThat(mail.subject()).isEqualTo("Rinnovo automatico: un dominio rinnovato, uno non coperto dal credito");
		assertThat(mail.plain()).containsSubsequence("Rinnovati oggi", renewed.ascii(), "€ 11,40", "pagato fino al",
				"In tutto € 11,40", "Non rinnovati", uncovered.ascii(), "Credito disponibile: € 18,60",
				"/area-clienti/pagamenti/prepagato/ricarica");
		this.clock.advance(Duration.ofDays(1));
		int before = mails().size();
		this.renewal.run(this.shop.customer());
		this.notices.run(this.shop.customer());
		assertThat(mails()).hasSize(before);
	}

	@Test
	void lowCreditIsToldOnceUntilItHasBeenEnough(@Autowired CreditWatch watch) throws Exception {
		watch.watch(this.shop.customer(), Money.parse("50.00"));
		SentMail mail = told();
		assertThat(mail.subject()).isEqualTo("Credito in esaurimento: € 30,00");
		assertThat(mail.plain()).contains("soglia scelta di € 50,00", "/area-clienti/pagamenti/prepagato/previsione")
			.doesNotContain("rinnovi automatici");
		this.clock.advance(Duration.ofDays(1));
		this.notices.run(this.shop.customer());
		assertThat(mails()).hasSize(1);
		this.shop.agency().pays(this.shop.agency().asksForCredit("30.00"));
		int before = mails().size();
		this.notices.run(this.shop.customer());
		assertThat(mails()).hasSize(before);
		watch.watch(this.shop.customer(), Money.parse("100.00"));
		assertThat(told().subject()).isEqualTo("Credito in esaurimento: € 60,00");
	}

	@Test
	void creditThatDoesNotCoverWhatIsRenewedByItselfIsLow() throws Exception {
		automatic("a", "io", 29);
		this.notices.run(this.shop.customer());
		SentMail mail = new Mails(this.context).sends(mails().getLast());
		assertThat(mail.subject()).isEqualTo("Credito in esaurimento: € 30,00");
		assertThat(mail.plain()).contains("rinnovi automatici dei prossimi 30 giorni costano");
	}

	@Test
	void awaitedTransferIsToldWithItsReference() throws Exception {
		Payment payment = this.shop.agency().asksForCredit("100.00");
		SentMail mail = new Mails(this.context).sends(mails().getLast());
		assertThat(mail.subject()).isEqualTo("In attesa del bonifico di € 122,00");
		assertThat(mail.plain())
			.contains("saranno accreditati € 100,00", "Causale da indicare: " + payment.reference(),
					"/area-clienti/pagamenti/prepagato/ricarica/" + payment.id())
			.doesNotContain("IT60");
	}

	@Test
	void englishUserIsToldInEnglish() throws Exception {
		this.users.speak(this.mario.userId(), Language.EN);
		this.shop.holds("a", "com", 20);
		SentMail mail = told();
		assertThat(mail.subject()).isEqualTo("One domain expires");
		assertThat(mail.plain()).contains("the credit covers its renewal", "costs €11.40");
	}

	@Test
	void nobodyIsToldWhatHeDoesNotWant() {
		this.shop.holds("a", "com", 20);
		Wishes.change(this.context, this.shop.customer(), EnumSet.complementOf(EnumSet.of(NoticeKind.EXPIRY)));
		this.notices.run(this.shop.customer());
		assertThat(mails()).isEmpty();
	}

	@Test
	void transferAwayIsToldWhateverIsWanted(@Autowired RegistrySimulator registry, @Autowired RegistryNews news)
			throws Exception {
		Wishes.change(this.context, this.shop.customer(), Set.of());
		DomainName name = this.shop.holds("via", "com", 300);
		registry.takeAway(name, this.shop.today().plusDays(5));
		news.read();
		SentMail mail = new Mails(this.context).sends(mails().getLast());
		assertThat(mail.subject()).isEqualTo("Chiesto il trasferimento di " + name + " a un altro registrar");
		assertThat(mail.plain()).contains("senza opposizione", "/area-clienti/domini/" + name.ascii());
	}

	private DomainName automatic(String prefix, String tld, int days) {
		DomainName name = this.shop.holds(prefix, tld, days);
		this.settings.autoRenew(this.shop.customer(), List.of(name), AutoRenew.ON);
		return name;
	}

	/** The first mail of the day. */
	private SentMail told() {
		int before = mails().size();
		this.notices.run(this.shop.customer());
		return new Mails(this.context).sends(mails().get(before));
	}

	private List<MailRow.Id> mails() {
		return new Mails(this.context).ids(this.mario.email());
	}

}
