package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.springframework.stereotype.Component;

/**
 * Reads a customer's domains: each list is one scan of that customer's part of an index.
 */
@Component
class PortfolioLists {

	private static final String OF_CUSTOMER = "select d from PortfolioRow d where d.key.customerId = :customer";

	private static final String COUNT_OF_CUSTOMER = "select count(*) from PortfolioRow d where d.key.customerId = :customer";

	private static final String COUNTS = """
			select new it.creditoprepagato.domains.DomainCounts(
			    count(case when d.paidUntil between :today and :horizon then 1 end),
			    count(case when d.paidUntil < :today and d.redemptionEnds >= :today then 1 end),
			    count(case when d.paidUntil >= :today then 1 end),
			    count(case when d.paidUntil is null or d.deletedAfter >= :today then 1 end))
			from PortfolioRow d where d.key.customerId = :customer and d.departure.day is null""";

	private final EntityManager entities;

	PortfolioLists(EntityManager entities) {
		this.entities = entities;
	}

	List<PortfolioRow> named(CustomerId customer, Collection<DomainName> names) {
		return this.entities.createQuery(OF_CUSTOMER + " and d.name in :names", PortfolioRow.class)
			.setParameter("customer", customer.value())
			.setParameter("names", names.stream().map(DomainName::ascii).toList())
			.getResultList();
	}

	DomainCounts counts(CustomerId customer, LocalDate today) {
		return this.entities.createQuery(COUNTS, DomainCounts.class)
			.setParameter("customer", customer.value())
			.setParameter("today", today)
			.setParameter("horizon", today.plusDays(DomainCounts.EXPIRING_WITHIN_DAYS))
			.getSingleResult();
	}

	/** One row more than asked for, if there is one. */
	List<PortfolioRow> search(CustomerId customer, DomainSearch search, LocalDate today) {
		String direction = search.order().isDescending() ? " desc" : "";
		String order = (search.order().isByExpiry() ? " order by d.paidUntil" + direction + ", d.name"
				: " order by d.name") + direction;
		Matching matching = matching(customer, search, today);
		return matching.fill(this.entities.createQuery(OF_CUSTOMER + matching.condition() + order, PortfolioRow.class))
			.setMaxResults(search.limit() + 1)
			.getResultList();
	}

	long count(CustomerId customer, DomainSearch search, LocalDate today) {
		Matching matching = matching(customer, search, today);
		return matching.fill(this.entities.createQuery(COUNT_OF_CUSTOMER + matching.condition(), Long.class))
			.getSingleResult();
	}

	Optional<Registrant> registrant(CustomerId customer, DomainName name) {
		return this.entities.createQuery("""
				select d.registrant from Domain d
				where d.key.customerId = :customer and d.name = :name""", Registrant.class)
			.setParameter("customer", customer.value())
			.setParameter("name", name.ascii())
			.getResultStream()
			.findFirst();
	}

	private static Matching matching(CustomerId customer, DomainSearch search, LocalDate today) {
		List<String> conditions = new ArrayList<>();
		Map<String, Object> values = new HashMap<>(Map.of("customer", customer.value(), "today", today));
		conditions.add(search.criteria()
			.statuses()
			.stream()
			.sorted()
			.map(PortfolioLists::condition)
			.collect(Collectors.joining(" or ", "(", ")")));
		narrow(search.criteria(), today, conditions, values);
		proceed(search, conditions, values);
		return new Matching(" and " + String.join(" and ", conditions), values);
	}

	private static void narrow(DomainCriteria criteria, LocalDate today, List<String> conditions,
			Map<String, Object> values) {
		if (criteria.text() != null) {
			conditions.add("(d.name like :text escape '!' or d.displayName like :text escape '!')");
			values.put("text", "%" + criteria.text().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
		}
		if (criteria.tld() != null) {
			conditions.add("d.tld = :tld");
			values.put("tld", criteria.tld().value());
		}
		if (criteria.expiringWithinDays() != null) {
			conditions.add("d.paidUntil <= :horizon");
			values.put("horizon", today.plusDays(criteria.expiringWithinDays()));
		}
		if (criteria.tag() != null) {
			conditions.add("array_position(d.tags, :tag) > 0");
			values.put("tag", criteria.tag().value());
		}
		if (criteria.autoRenew() != null) {
			conditions.add("d.autoRenew = :autoRenew");
			values.put("autoRenew", criteria.autoRenew());
		}
	}

	private static void proceed(DomainSearch search, List<String> conditions, Map<String, Object> values) {
		DomainCursor after = search.after();
		if (after == null) {
			return;
		}
		conditions.add(beyond(search, after));
		values.put("name", after.name().ascii());
		if (after.paidUntil() != null) {
			values.put("paidUntil", after.paidUntil());
		}
	}

	/** As the index has them, those pending are the latest of all. */
	private static String beyond(DomainSearch search, DomainCursor after) {
		String beyond = search.order().isDescending() ? "<" : ">";
		if (!search.order().isByExpiry()) {
			return "d.name " + beyond + " :name";
		}
		if (after.paidUntil() == null) {
			return search.order().isDescending() ? "(d.paidUntil is not null or d.name < :name)"
					: "(d.paidUntil is null and d.name > :name)";
		}
		boolean pendingFollow = !search.order().isDescending()
				&& search.criteria().statuses().contains(DomainStatus.PENDING);
		return "((d.paidUntil, d.name) " + beyond + " (:paidUntil, :name)"
				+ (pendingFollow ? " or d.paidUntil is null" : "") + ")";
	}

	/**
	 * The dates that make a status, as {@link it.creditoprepagato.catalog.LifeCycle} has
	 * them.
	 */
	private static String condition(DomainStatus status) {
		String here = " and d.departure.day is null";
		return switch (status) {
			case PENDING -> "d.paidUntil is null";
			case ACTIVE -> "d.paidUntil >= :today" + here;
			case EXPIRED -> "d.paidUntil < :today and d.graceEnds >= :today" + here;
			case REDEMPTION -> "d.graceEnds < :today and d.redemptionEnds >= :today" + here;
			case PENDING_DELETE -> "d.redemptionEnds < :today and d.deletedAfter >= :today" + here;
			case GONE -> "(d.deletedAfter < :today or d.departure.day is not null)";
		};
	}

	/**
	 * What a search asks for, in the words of a query.
	 *
	 * @param condition that the rows meet
	 * @param values of its parameters, and perhaps of others
	 */
	private record Matching(String condition, Map<String, Object> values) {

		<T> TypedQuery<T> fill(TypedQuery<T> query) {
			query.getParameters()
				.forEach((parameter) -> query.setParameter(parameter.getName(), this.values.get(parameter.getName())));
			return query;
		}

	}

}
