package it.creditoprepagato.payments.stripe;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.payments.CardChoice;
import it.creditoprepagato.payments.CardVisit;
import it.creditoprepagato.payments.GatewayUnavailable;
import it.creditoprepagato.payments.Payment;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Checkout Sessions at Stripe: made, looked at and closed. */
@Component
@Conditional(CardChoice.Stripe.class)
class StripeSessions {

	/** From the last full hour: a page is open for two to three hours. */
	private static final int HOURS_OPEN = 3;

	private final StripeClient stripe;

	private final Customers customers;

	private final MessageSource messages;

	private final Clock clock;

	StripeSessions(StripeClient stripe, Customers customers, MessageSource messages, Clock clock) {
		this.stripe = stripe;
		this.customers = customers;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * A page to pay at. Asked for again with nothing changed and within the hour, as
	 * after an answer that was lost, it is the same one.
	 * @throws GatewayUnavailable if it could not be made
	 */
	StripeSession make(Payment payment, CardVisit visit) {
		SessionCreateParams wish = wish(payment, visit);
		String content = wish.toMap().toString();
		RequestOptions once = RequestOptions.builder()
			.setIdempotencyKey(payment.id() + ":" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)))
			.build();
		return StripeSession.of(StripeCall.answer(() -> this.stripe.v1().checkout().sessions().create(wish, once)));
	}

	/**
	 * A session as it is now.
	 * @throws GatewayUnavailable if Stripe does not say
	 */
	Session look(String id) {
		return StripeCall.answer(() -> this.stripe.v1().checkout().sessions().retrieve(id));
	}

	/**
	 * Closes a session; one that is closed stays so.
	 * @throws GatewayUnavailable if Stripe does not answer
	 */
	void close(String id) {
		StripeCall.answer(() -> {
			try {
				return this.stripe.v1().checkout().sessions().expire(id);
			}
			catch (InvalidRequestException closedBefore) {
				return this.stripe.v1().checkout().sessions().retrieve(id);
			}
		});
	}

	private SessionCreateParams wish(Payment payment, CardVisit visit) {
		PaymentIntentData.Builder intent = PaymentIntentData.builder().putAllMetadata(StripeNames.of(payment));
		SessionCreateParams.Builder wish = SessionCreateParams.builder();
		if (visit.keepsCard()) {
			intent.setSetupFutureUsage(PaymentIntentData.SetupFutureUsage.OFF_SESSION);
			wish.setCustomerCreation(SessionCreateParams.CustomerCreation.ALWAYS);
		}
		return wish.setMode(SessionCreateParams.Mode.PAYMENT)
			.addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
			.addLineItem(item(payment, visit.language()))
			.setCustomerEmail(this.customers.get(payment.customer()).profile().contact().email())
			.setLocale(isEnglish(visit.language()) ? SessionCreateParams.Locale.EN : SessionCreateParams.Locale.IT)
			.setSuccessUrl(visit.afterwards())
			.setCancelUrl(visit.page())
			.setClientReferenceId(payment.id().toString())
			.putAllMetadata(StripeNames.of(payment))
			.setPaymentIntentData(intent.build())
			.setExpiresAt(this.clock.instant()
				.truncatedTo(ChronoUnit.HOURS)
				.plus(HOURS_OPEN, ChronoUnit.HOURS)
				.getEpochSecond())
			.build();
	}

	private LineItem item(Payment payment, Locale language) {
		LineItem.PriceData.ProductData product = LineItem.PriceData.ProductData.builder()
			.setName(this.messages.getMessage("payments.card.item", null, language))
			.build();
		LineItem.PriceData price = LineItem.PriceData.builder()
			.setCurrency("eur")
			.setUnitAmount(payment.due().payable().cents())
			.setProductData(product)
			.build();
		return LineItem.builder().setQuantity(1L).setPriceData(price).build();
	}

	private static boolean isEnglish(Locale language) {
		return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
	}

}
