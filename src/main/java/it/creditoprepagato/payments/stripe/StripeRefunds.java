package it.creditoprepagato.payments.stripe;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import it.creditoprepagato.payments.CardChoice;
import it.creditoprepagato.payments.CardRefund;
import it.creditoprepagato.payments.GatewayUnavailable;
import it.creditoprepagato.payments.RefundAnswer;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Refunds at Stripe. Asked for again, a refund is looked for first, since Stripe keeps
 * idempotency keys for a day only, and an answer that was an error of its own as well.
 */
@Component
@Conditional(CardChoice.Stripe.class)
class StripeRefunds {

	/** More than there are of one payment. */
	private static final long MOST = 100;

	private static final int LONGEST_REASON = 500;

	/** Refusals that end when money comes in, or by themselves. */
	private static final Set<String> FOR_NOW = Set.of("balance_insufficient", "insufficient_funds", "lock_timeout");

	private final StripeClient stripe;

	StripeRefunds(StripeClient stripe) {
		this.stripe = stripe;
	}

	/**
	 * Sends money back, once.
	 * @throws GatewayUnavailable if it is to be asked again
	 */
	RefundAnswer make(CardRefund wish, String charge) {
		try {
			Optional<Refund> before = made(wish, charge);
			return before.isPresent() ? answer(before.get()) : answer(create(wish, charge));
		}
		catch (InvalidRequestException | CardException ex) {
			if (FOR_NOW.contains(Objects.requireNonNullElse(ex.getCode(), ""))) {
				throw StripeCall.unavailable(ex);
			}
			return refused(ex.getUserMessage(), ex.getMessage());
		}
		catch (StripeException ex) {
			throw StripeCall.unavailable(ex);
		}
	}

	private Optional<Refund> made(CardRefund wish, String charge) throws StripeException {
		List<Refund> all = this.stripe.v1()
			.refunds()
			.list(RefundListParams.builder().setPaymentIntent(charge).setLimit(MOST).build())
			.getData();
		return all.stream()
			.filter((refund) -> refund.getMetadata() != null
					&& wish.id().toString().equals(refund.getMetadata().get(StripeNames.REFUND)))
			.findFirst();
	}

	private Refund create(CardRefund wish, String charge) throws StripeException {
		return this.stripe.v1()
			.refunds()
			.create(RefundCreateParams.builder()
				.setPaymentIntent(charge)
				.setAmount(wish.gross().cents())
				.putAllMetadata(StripeNames.of(wish.payment()))
				.putMetadata(StripeNames.REFUND, wish.id().toString())
				.build(), RequestOptions.builder().setIdempotencyKey(wish.id().toString()).build());
	}

	private static RefundAnswer answer(Refund refund) {
		String status = Objects.requireNonNullElse(refund.getStatus(), "pending");
		return switch (status) {
			case "succeeded" -> new RefundAnswer.Done(refund.getId());
			case "failed", "canceled" -> refused(refund.getFailureReason(), status);
			default -> new RefundAnswer.Pending(refund.getId());
		};
	}

	private static RefundAnswer refused(@Nullable String said, @Nullable String otherwise) {
		String reason = StringUtils.hasText(said) ? said : Objects.requireNonNullElse(otherwise, "refused");
		return new RefundAnswer.Refused(reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
	}

}
