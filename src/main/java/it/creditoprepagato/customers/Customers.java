package it.creditoprepagato.customers;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens customers and keeps their billing profiles. Nothing here is refused: a profile
 * that can be built is valid. Issued documents copy the profile, so a change reaches only
 * later ones.
 */
@Service
public class Customers {

	private final EntityManager entities;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Customers(EntityManager entities, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
		this.entities = entities;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	public Customer open(BillingProfile profile) {
		CustomerRow row = new CustomerRow(CustomerId.next(), profile, now());
		this.entities.persist(row);
		this.events.publishEvent(new ProfileSaved(row.customer()));
		return row.customer();
	}

	@Transactional(readOnly = true)
	public Optional<Customer> find(CustomerId id) {
		return Optional.ofNullable(this.entities.find(CustomerRow.class, CustomerKey.of(id)))
			.map(CustomerRow::customer);
	}

	/**
	 * The customer of an id that came from one.
	 * @throws NoSuchElementException if there is none
	 */
	@Transactional(readOnly = true)
	public Customer get(CustomerId id) {
		return row(id).customer();
	}

	/**
	 * Customers whose name contains a text, or whose tax number or mail address it is, by
	 * name; for staff.
	 * @param text 1 to 100 characters
	 */
	@Transactional(readOnly = true)
	public List<Customer> search(String text, int limit) {
		String typed = text.toLowerCase(Locale.ROOT);
		return this.entities.createQuery("""
				select c from CustomerRow c
				 where lower(c.profile.name) like :part escape '\\' or lower(c.profile.vatNumber) = :typed
				    or lower(c.profile.taxCode) = :typed or lower(c.profile.email) = :typed
				 order by c.profile.name, c.key""", CustomerRow.class)
			.setParameter("part", "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%")
			.setParameter("typed", typed)
			.setMaxResults(limit)
			.getResultStream()
			.map(CustomerRow::customer)
			.toList();
	}

	/**
	 * What customers are called on their invoices; ids that no customer has are left out.
	 */
	@Transactional(readOnly = true)
	public Map<CustomerId, String> names(Collection<CustomerId> ids) {
		return ids.isEmpty() ? Map.of()
				: this.entities.createQuery("select c from CustomerRow c where c.key in :keys", CustomerRow.class)
					.setParameter("keys", ids.stream().map(CustomerKey::of).toList())
					.getResultStream()
					.map(CustomerRow::customer)
					.collect(Collectors.toMap(Customer::id, (customer) -> customer.profile().name()));
	}

	/**
	 * Replaces the profile; a VAT number that changes has yet to be verified again. The
	 * trail keeps both, and nothing where they are the same.
	 * @param actor who changes it
	 */
	@Transactional
	public Customer changeProfile(CustomerId id, BillingProfile profile, Actor actor) {
		CustomerRow row = row(id);
		BillingProfile before = row.customer().profile();
		if (!before.equals(profile)) {
			row.change(profile);
			this.trail.record(new AuditRecord(id, actor, "customers.profile-changed",
					new AuditRecord.Subject("customer", id.toString()),
					new AuditRecord.Details(null, before.toString(), profile.toString())));
			this.events.publishEvent(new ProfileSaved(row.customer()));
		}
		return row.customer();
	}

	/**
	 * Notes that this number of the union was found to exist (directive 2006/112/EC, art.
	 * 214; regulation 904/2010, art. 31). Changes nothing if the profile has another by
	 * now.
	 */
	@Transactional
	public Customer vatNumberVerified(CustomerId id, UnionVatNumber number) {
		CustomerRow row = row(id);
		row.verified(number, now());
		return row.customer();
	}

	/**
	 * Notes that this number of the union does not exist, or no more. Changes nothing if
	 * the profile has another by now.
	 */
	@Transactional
	public Customer vatNumberNotFound(CustomerId id, UnionVatNumber number) {
		CustomerRow row = row(id);
		row.verified(number, null);
		return row.customer();
	}

	/** Whose number of the union has not been verified since then, or never. */
	@Transactional(readOnly = true)
	public List<Customer> notVerifiedSince(Instant then) {
		return this.entities.createQuery("""
				select c from CustomerRow c
				 where c.profile.vatNumber is not null and c.profile.country <> :italy
				   and (c.vatNumberVerifiedAt is null or c.vatNumberVerifiedAt < :then)""", CustomerRow.class)
			.setParameter("italy", Country.ITALY.code())
			.setParameter("then", then)
			.getResultStream()
			.map(CustomerRow::customer)
			.filter((customer) -> customer.profile().unionVatNumber().isPresent())
			.toList();
	}

	private CustomerRow row(CustomerId id) {
		CustomerRow row = this.entities.find(CustomerRow.class, CustomerKey.of(id));
		if (row == null) {
			throw new NoSuchElementException("No customer " + id);
		}
		return row;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
