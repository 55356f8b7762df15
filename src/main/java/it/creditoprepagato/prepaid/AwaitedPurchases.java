package it.creditoprepagato.prepaid;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentPurpose;
import it.creditoprepagato.payments.Payments;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;

/** Lists what customers have asked for and not yet paid. */
@Service
public class AwaitedPurchases {

	private final Payments payments;

	private final EntityManager entities;

	AwaitedPurchases(Payments payments, EntityManager entities) {
		this.payments = payments;
		this.entities = entities;
	}

	/** Those of a customer, newest first; at most as many as asked for. */
	@Transactional(readOnly = true)
	public List<AwaitedPurchase> of(CustomerId customer, int limit) {
		return this.payments.pending(customer, limit)
			.stream()
			.map((payment) -> new AwaitedPurchase(payment.id(), plan(payment), payment.due().net(), payment.missing(),
					payment.requestedAt()))
			.toList();
	}

	private @Nullable Plan plan(Payment payment) {
		PurchaseRow row = (payment.terms().purpose() == PaymentPurpose.PLAN)
				? this.entities.find(PurchaseRow.class, PurchaseRow.Id.of(payment)) : null;
		return (row != null) ? row.purchase().plan() : null;
	}

}
