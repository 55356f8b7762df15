package it.creditoprepagato.prepaid;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

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
		List<Payment> pending = this.payments.pending(customer, limit);
		Map<UUID, Plan> plans = plans(customer, pending);
		return pending.stream()
			.map((payment) -> new AwaitedPurchase(payment.id(), plans.get(payment.id()), payment.due().net(),
					payment.missing(), payment.requestedAt()))
			.toList();
	}

	/** How many there are. */
	@Transactional(readOnly = true)
	public long count(CustomerId customer) {
		return this.payments.countPending(customer);
	}

	private Map<UUID, Plan> plans(CustomerId customer, List<Payment> payments) {
		List<UUID> ids = payments.stream()
			.filter((payment) -> payment.terms().purpose() == PaymentPurpose.PLAN)
			.map(Payment::id)
			.toList();
		return this.entities
			.createQuery("select p from PurchaseRow p where p.id.customerId = :customer and p.id.paymentId in :ids",
					PurchaseRow.class)
			.setParameter("customer", customer.value())
			.setParameter("ids", ids)
			.getResultStream()
			.collect(Collectors.toMap(PurchaseRow::paymentId, (row) -> row.purchase().plan()));
	}

}
