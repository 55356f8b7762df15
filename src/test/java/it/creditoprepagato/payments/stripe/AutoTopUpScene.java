package it.creditoprepagato.payments.stripe;

import java.util.Map;

import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.payments.SavedCards;
import it.creditoprepagato.prepaid.AutoTopUp;
import it.creditoprepagato.prepaid.AutoTopUpOutcome;
import it.creditoprepagato.prepaid.AutoTopUpRound;
import it.creditoprepagato.prepaid.AutoTopUps;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.Agencies;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** An agency whose card is saved, and that may want its credit topped up by itself. */
abstract class AutoTopUpScene extends StripeScene {

	static final String INTENTS = "/v1/payment_intents";

	static final String NONE = "{\"object\": \"list\", \"data\": []}";

	@Autowired
	private SavedCards cards;

	@Autowired
	private AutoTopUps autoTopUps;

	@Autowired
	private AutoTopUpRound round;

	@Autowired
	private Payments payments;

	@BeforeEach
	void savedCard() {
		agencies().effect(agency().id(), () -> {
			this.cards.wish(payment());
			return payment();
		});
		opens();
		keeps(intent(), "cus_1", "pm_1");
		FakeStripe.answers(get(urlPathEqualTo(INTENTS)), okJson(NONE));
		told("checkout.session.completed", session("paid"));
	}

	SavedCards cards() {
		return this.cards;
	}

	AutoTopUps autoTopUps() {
		return this.autoTopUps;
	}

	AutoTopUpRound round() {
		return this.round;
	}

	void wants(String threshold, String amount, String ceiling) {
		assertThat(turnOn(terms(threshold, amount, ceiling))).isInstanceOf(AutoTopUpOutcome.Standing.class);
	}

	AutoTopUpOutcome turnOn(AutoTopUp.Terms terms) {
		return this.autoTopUps.turnOn(agency().id(), terms, Agencies.STAFF);
	}

	static AutoTopUp.Terms terms(String threshold, String amount, String ceiling) {
		return new AutoTopUp.Terms(Money.parse(threshold), Money.parse(amount), Money.parse(ceiling));
	}

	void rounds(int times) {
		for (int time = 0; time < times; time++) {
			this.round.run();
			runJobs();
		}
	}

	void charges(String status) {
		FakeStripe.answers(post(urlPathEqualTo(INTENTS)),
				aResponse().withHeader("Content-Type", "application/json")
					.withTransformers("response-template")
					.withBody(intent(status).replace("\"pi_auto\"", "\"pi_{{randomValue type='UUID'}}\"")));
	}

	static String intent(String status) {
		return """
				{"id": "pi_auto", "object": "payment_intent", "status": "%s", "amount": 6100, "amount_received": 6100,
				 "currency": "eur", "metadata": {}}""".formatted(status);
	}

	void isFoundToHaveSucceeded(Payment auto) {
		String about = "{\"payment\": \"%s\"}".formatted(auto.id());
		FakeStripe.answers(get(urlPathEqualTo(INTENTS)), okJson(NONE.replace("[]",
				"[" + intent("succeeded").replace("{}", about).replace("pi_auto", "pi_" + auto.id()) + "]")));
	}

	/** Rounds are of all customers, those of other tests included. */
	RequestPatternBuilder charged() {
		return postRequestedFor(urlPathEqualTo(INTENTS)).withFormParam("metadata[customer]",
				equalTo(agency().id().toString()));
	}

	void refuses(String code) {
		FakeStripe.answers(post(urlPathEqualTo(INTENTS)), FakeStripe.error(402, "card_error", code));
	}

	Payment automatic() {
		return this.payments.newest(agency().id(), 1).getFirst();
	}

	String credit() {
		return agency().credit().available().toString();
	}

	/** Stripe tells of a charge whose answer nobody had. */
	void comes(Payment auto) {
		Map<String, Object> told = with(with(charge("succeeded"), "id", "pi_late_" + auto.id()), "metadata",
				Map.of("customer", agency().id().toString(), "payment", auto.id().toString()));
		told("payment_intent.succeeded", with(with(told, "amount_received", 6100), "amount", 6100));
	}

	/** Another card takes the place of the one that is saved. */
	void saves(String payer, String card) {
		Payment paid = byCard();
		agencies().effect(agency().id(), () -> {
			this.cards.wish(paid);
			return paid;
		});
		String intent = "pi_" + paid.id();
		keeps(intent, payer, card);
		told("payment_intent.succeeded", with(with(charge("succeeded"), "id", intent), "metadata",
				Map.of("customer", agency().id().toString(), "payment", paid.id().toString())));
	}

	private static void keeps(String intent, String payer, String card) {
		FakeStripe.answers(get(urlPathEqualTo(INTENTS + "/" + intent)),
				okJson("""
						{"id": "%s", "object": "payment_intent", "customer": "%s", "payment_method": {"id": "%s",
						 "object": "payment_method", "card": {"brand": "visa", "last4": "4242", "exp_month": 5, "exp_year": 2030}}}"""
					.formatted(intent, payer, card)));
	}

	void detaches() {
		FakeStripe.answers(post(urlPathEqualTo("/v1/payment_methods/pm_1/detach")), okJson("{\"id\": \"pm_1\"}"));
	}

}
