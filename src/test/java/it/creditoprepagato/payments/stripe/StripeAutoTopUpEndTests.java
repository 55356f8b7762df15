package it.creditoprepagato.payments.stripe;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import it.creditoprepagato.identity.Suspensions;
import it.creditoprepagato.payments.CallOff;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.prepaid.AutoTopUpOutcome;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** A card that is removed, replaced or not wanted any more while it is charged. */
class StripeAutoTopUpEndTests extends AutoTopUpScene {

	private static final String PAGE = "/area-clienti/pagamenti/prepagato/ricarica-automatica";

	private static final String DETACH = "/v1/payment_methods/pm_1/detach";

	@Autowired
	private CallOff callOff;

	@Autowired
	private Suspensions suspensions;

	@Test
	void cardIsRemovedHereAndAtStripe() {
		wants("250.00", "50.00", "100.00");
		detaches();
		assertThat(owner().get(PAGE)).hasStatusOk().bodyText().contains("visa che finisce con 4242");
		assertThat(owner().post(PAGE + "/carta/rimuovi", Map.of())).hasRedirectedUrl(PAGE);
		runJobs();
		FakeStripe.server().verify(1, postRequestedFor(urlPathEqualTo(DETACH)));
		assertThat(cards().of(agency().id())).isEmpty();
		assertThat(owner().get(PAGE)).bodyText().contains("Nessuna carta salvata", "Spenta");
	}

	@Test
	void cardThatStripeDoesNotForgetAtOnceIsForgottenLater() {
		FakeStripe.answers(post(urlPathEqualTo(DETACH)), FakeStripe.error(500, "api_error", "x"));
		cards().remove(agency().id(), Agencies.STAFF);
		runJobs();
		detaches();
		clock().advance(Duration.ofHours(1));
		runJobs();
		clock().advance(Duration.ofDays(1));
		runJobs();
		FakeStripe.server().verify(2, postRequestedFor(urlPathEqualTo(DETACH)));
	}

	@Test
	void cardThatIsRemovedBeforeItIsChargedIsNotCharged() {
		wants("250.00", "50.00", "100.00");
		round().run();
		detaches();
		assertThat(owner().post(PAGE + "/carta/rimuovi", Map.of())).hasRedirectedUrl(PAGE);
		runJobs();
		assertThat(automatic().progress().calledOff()).isEmpty();
		assertThat(autoTopUps().thisMonth(agency().id())).isEqualTo(Money.ZERO);
		assertThat(autoTopUps().of(agency().id()).orElseThrow().failures()).isZero();
		FakeStripe.server().verify(0, charged());
	}

	@Test
	void cardThatIsReplacedWhileAChargeIsUnknownIsNotChargedForItToo() {
		wants("250.00", "50.00", "100.00");
		FakeStripe.answers(post(urlPathEqualTo(INTENTS)), FakeStripe.error(500, "api_error", "x"));
		rounds(1);
		Payment auto = automatic();
		detaches();
		saves("cus_2", "pm_2");
		isFoundToHaveSucceeded(auto);
		FakeStripe.answers(get(urlPathEqualTo(INTENTS)).withQueryParam("customer", equalTo("cus_2")), okJson(NONE));
		clock().advance(Duration.ofHours(1));
		runJobs();
		assertThat(credit()).isEqualTo("350.00");
		FakeStripe.server().verify(1, charged());
		FakeStripe.server().verify(1, postRequestedFor(urlPathEqualTo(DETACH)));
	}

	@Test
	void pageOfAChargeUnderWayOffersNeitherToPayItNorToCallItOff() {
		wants("250.00", "50.00", "100.00");
		charges("processing");
		rounds(1);
		String page = "/area-clienti/pagamenti/prepagato/ricarica/" + automatic().id();
		assertThat(owner().get(page)).hasStatusOk()
			.bodyText()
			.contains("in-conferma")
			.doesNotContain("id=\"paga\"", "id=\"annulla\"");
		assertThat(owner().get(page + "/paga")).hasRedirectedUrl(page);
		FakeStripe.server().verify(1, postRequestedFor(urlPathEqualTo(FakeStripe.SESSIONS)));
	}

	@Test
	void chargeThatIsCalledOffIsNoRefusalAndCountsIfItComesAllTheSame() {
		wants("250.00", "50.00", "100.00");
		charges("processing");
		rounds(1);
		Payment auto = automatic();
		this.callOff.callOff(agency().id(), auto.id(), "Non serve", Agencies.STAFF);
		clock().advance(Duration.ofHours(2));
		rounds(1);
		assertThat(automatic().id()).isEqualTo(auto.id());
		assertThat(autoTopUps().of(agency().id()).orElseThrow().failures()).isZero();
		assertThat(autoTopUps().thisMonth(agency().id())).isEqualTo(Money.ZERO);
		comes(auto);
		assertThat(credit()).isEqualTo("250.00");
		assertThat(autoTopUps().thisMonth(agency().id())).hasToString("50.00");
	}

	@Test
	void customerWhoIsShutOutIsNotCharged() {
		wants("250.00", "50.00", "100.00");
		this.suspensions.suspend(agency().id(), "Verifica in corso", Agencies.STAFF);
		charges("succeeded");
		rounds(1);
		FakeStripe.server().verify(0, charged());
		this.suspensions.reactivate(agency().id(), Agencies.STAFF);
		rounds(1);
		FakeStripe.server().verify(1, charged());
	}

	@Test
	void twoWhoSetItForTheFirstTimeAtOnceBothDo() throws Exception {
		try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
			List<Future<AutoTopUpOutcome>> all = Stream
				.generate(() -> pool.submit(() -> turnOn(terms("10.00", "50.00", "100.00"))))
				.limit(4)
				.toList();
			for (Future<AutoTopUpOutcome> one : all) {
				assertThat(one.get()).isInstanceOf(AutoTopUpOutcome.Standing.class);
			}
		}
	}

}
