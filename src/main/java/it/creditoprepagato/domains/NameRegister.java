package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Which customer holds a name: the one place where names are known across customers. */
@Component
class NameRegister {

	private final EntityManager entities;

	NameRegister(EntityManager entities) {
		this.entities = entities;
	}

	/** Those of the names that anybody holds on that day. */
	Set<DomainName> held(Collection<DomainName> names, LocalDate today) {
		@SuppressWarnings("unchecked")
		List<String> held = this.entities.createNativeQuery("""
				SELECT name FROM domains.name_register
				WHERE name = ANY (:names) AND (free_from IS NULL OR free_from > :today)""", String.class)
			.setParameter("names", names.stream().map(DomainName::ascii).toArray(String[]::new))
			.setParameter("today", today)
			.getResultList();
		return held.stream().map(DomainName::new).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Those of the names that anybody holds on that day, and whether the customer does.
	 */
	Map<DomainName, Boolean> holders(CustomerId customer, Collection<DomainName> names, LocalDate today) {
		@SuppressWarnings("unchecked")
		List<Object[]> rows = this.entities.createNativeQuery("""
				SELECT name, customer_id = :customer FROM domains.name_register
				WHERE name = ANY (:names) AND (free_from IS NULL OR free_from > :today)""", Object[].class)
			.setParameter("customer", customer.value())
			.setParameter("names", names.stream().map(DomainName::ascii).toArray(String[]::new))
			.setParameter("today", today)
			.getResultList();
		return rows.stream()
			.collect(Collectors.toMap((row) -> new DomainName((String) row[0]), (row) -> (Boolean) row[1]));
	}

	/** Whose domain of that name it is; empty if nobody here ever held it. */
	Optional<DomainKey> find(DomainName name) {
		@SuppressWarnings("unchecked")
		List<Object[]> rows = this.entities
			.createNativeQuery("SELECT customer_id, domain_id FROM domains.name_register WHERE name = :name",
					Object[].class)
			.setParameter("name", name.ascii())
			.getResultList();
		return rows.stream().map((row) -> new DomainKey((UUID) row[0], (UUID) row[1])).findFirst();
	}

	/**
	 * Enters names for domains, in place of those that are free by now; in the order of
	 * names, so that two batches never wait for each other.
	 * @return those that could be entered
	 */
	Set<DomainName> enter(List<Entry> entries, LocalDate today) {
		@SuppressWarnings("unchecked")
		List<String> entered = this.entities.createNativeQuery("""
				INSERT INTO domains.name_register AS held (name, customer_id, domain_id, free_from)
				SELECT * FROM unnest(:names, :customers, :domains, CAST(:days AS date[]))
				ON CONFLICT (name) DO UPDATE SET customer_id = excluded.customer_id, domain_id = excluded.domain_id,
				    free_from = excluded.free_from
				WHERE held.free_from <= :today
				RETURNING name""", String.class)
			.setParameter("names", column(entries, (entry) -> entry.name().ascii(), String[]::new))
			.setParameter("customers", column(entries, (entry) -> entry.domain().customerId(), UUID[]::new))
			.setParameter("domains", column(entries, (entry) -> entry.domain().id(), UUID[]::new))
			.setParameter("days", column(entries, Entry::freeFrom, LocalDate[]::new))
			.setParameter("today", today)
			.getResultList();
		return entered.stream().map(DomainName::new).collect(Collectors.toUnmodifiableSet());
	}

	private static <T extends @Nullable Object> T[] column(List<Entry> entries, Function<Entry, T> value,
			IntFunction<T[]> array) {
		return entries.stream().sorted(Comparator.comparing(Entry::name)).map(value).toArray(array);
	}

	void freeFrom(DomainName name, DomainKey domain, LocalDate day) {
		this.entities.createNativeQuery("""
				UPDATE domains.name_register SET free_from = :day
				WHERE name = :name AND customer_id = :customer AND domain_id = :domain""")
			.setParameter("day", day)
			.setParameter("name", name.ascii())
			.setParameter("customer", domain.customerId())
			.setParameter("domain", domain.id())
			.executeUpdate();
	}

	void strike(DomainName name, DomainKey domain) {
		this.entities.createNativeQuery("""
				DELETE FROM domains.name_register
				WHERE name = :name AND customer_id = :customer AND domain_id = :domain""")
			.setParameter("name", name.ascii())
			.setParameter("customer", domain.customerId())
			.setParameter("domain", domain.id())
			.executeUpdate();
	}

	/**
	 * A name and who holds it.
	 *
	 * @param freeFrom the day from which another may have it; none while pending
	 */
	record Entry(DomainName name, DomainKey domain, @Nullable LocalDate freeFrom) {
	}

}
