package it.creditoprepagato.payments.stripe;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import it.creditoprepagato.payments.CardAnswer;
import it.creditoprepagato.payments.CardChoice;
import it.creditoprepagato.payments.CardReceipt;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.SavedCard;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Cards that Stripe keeps for their owners, charged while these are away. */
@Component
@Conditional(CardChoice.Stripe.class)
class StripeSavedCards {

	/** A customer has one charge under way at a time. */
	private static final long LOOKED_THROUGH = 20;

	private final StripeClient stripe;

	StripeSavedCards(StripeClient stripe) {
		this.stripe = stripe;
	}

	/**
	 * The card of a charge, if Stripe keeps it for later.
	 * @throws it.creditoprepagato.payments.GatewayUnavailable if Stripe does not say
	 */
	Optional<SavedCard> of(String charge) {
		PaymentIntent intent = StripeCall.answer(() -> this.stripe.v1()
			.paymentIntents()
			.retrieve(charge, PaymentIntentRetrieveParams.builder().addExpand("payment_method").build()));
		PaymentMethod method = intent.getPaymentMethodObject();
		return (intent.getCustomer() != null && method != null && method.getCard() != null)
				? Optional.of(new SavedCard(new SavedCard.Token(intent.getCustomer(), method.getId()),
						method.getCard().getBrand(), method.getCard().getLast4(), YearMonth
							.of(method.getCard().getExpYear().intValue(), method.getCard().getExpMonth().intValue())))
				: Optional.empty();
	}

	/**
	 * What became of the charge for a payment: Stripe forgets its idempotency keys after
	 * a day, its charges never.
	 * @return empty if none was made
	 * @throws it.creditoprepagato.payments.GatewayUnavailable if Stripe does not answer
	 */
	Optional<CardAnswer> charged(Payment payment, SavedCard.Token card) {
		PaymentIntentListParams wish = PaymentIntentListParams.builder()
			.setCustomer(card.payer())
			.setLimit(LOOKED_THROUGH)
			.build();
		return StripeCall.answer(() -> this.stripe.v1().paymentIntents().list(wish).getData())
			.stream()
			.filter((intent) -> payment.id()
				.toString()
				.equals(Optional.ofNullable(intent.getMetadata()).orElse(Map.of()).get(StripeNames.PAYMENT)))
			.findFirst()
			.map(StripeSavedCards::answer);
	}

	/**
	 * Charges a card.
	 * @throws it.creditoprepagato.payments.GatewayUnavailable if Stripe does not answer
	 */
	CardAnswer charge(Payment payment, SavedCard.Token card) {
		try {
			return answer(create(payment, card));
		}
		catch (CardException ex) {
			return new CardAnswer.Refused();
		}
		catch (InvalidRequestException ex) {
			if (isGone(ex)) {
				return new CardAnswer.Refused();
			}
			throw StripeCall.unavailable(ex);
		}
		catch (StripeException | NullPointerException ex) {
			throw StripeCall.unavailable(ex);
		}
	}

	/** The card or its owner is not there any more. */
	private static boolean isGone(InvalidRequestException ex) {
		return "resource_missing".equals(ex.getCode()) || "payment_method_invalid_parameter".equals(ex.getCode());
	}

	private PaymentIntent create(Payment payment, SavedCard.Token card) throws StripeException {
		PaymentIntentCreateParams wish = PaymentIntentCreateParams.builder()
			.setAmount(payment.due().payable().cents())
			.setCurrency("eur")
			.setCustomer(card.payer())
			.setPaymentMethod(card.card())
			.addPaymentMethodType("card")
			.setOffSession(true)
			.setConfirm(true)
			.putAllMetadata(StripeNames.of(payment))
			.build();
		RequestOptions once = RequestOptions.builder().setIdempotencyKey(key(payment.id())).build();
		return this.stripe.v1().paymentIntents().create(wish, once);
	}

	private static String key(UUID payment) {
		return "auto:" + payment;
	}

	private static CardAnswer answer(PaymentIntent intent) {
		return switch (intent.getStatus()) {
			case "succeeded" -> new CardAnswer.Paid(
					new CardReceipt(intent.getId(), StripeEvent.sum(intent.getAmountReceived(), intent.getCurrency())));
			case "processing" -> new CardAnswer.Submitted();
			default -> new CardAnswer.Refused();
		};
	}

	/**
	 * Has Stripe forget a card.
	 * @throws it.creditoprepagato.payments.GatewayUnavailable if Stripe does not answer
	 */
	void forget(String card) {
		StripeCall.answer(() -> {
			try {
				return this.stripe.v1().paymentMethods().detach(card);
			}
			catch (InvalidRequestException gone) {
				return card;
			}
		});
	}

}
