package it.creditoprepagato.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;

/** What moved, page by page, and what the balance was at any instant (R3). */
@Service
@Transactional(readOnly = true)
public class Statement {

	private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id.seq");

	private final EntryRepository entries;

	private final HoldRepository holds;

	private final EntityManager entities;

	Statement(EntryRepository entries, HoldRepository holds, EntityManager entities) {
		this.entries = entries;
		this.holds = holds;
		this.entities = entities;
	}

	/** One page, newest first; the next begins before its last sequence. */
	public List<StatementLine> page(CustomerId customer, StatementQuery query) {
		return this.entries
			.findBy(matching(customer, query), (found) -> found.sortBy(NEWEST_FIRST).limit(query.limit()).all())
			.stream()
			.map(Entry::line)
			.toList();
	}

	/**
	 * What all entries of a query come to, whatever its page and limit. Credit that goes
	 * along to another plan neither comes nor goes.
	 */
	public StatementTotals totals(CustomerId customer, StatementQuery query) {
		CriteriaBuilder builder = this.entities.getCriteriaBuilder();
		CriteriaQuery<Tuple> totals = builder.createTupleQuery();
		Root<Entry> entry = totals.from(Entry.class);
		Expression<Long> cents = entry.get("amountCents");
		Expression<Long> none = builder.literal(0L);
		Expression<Long> moved = builder.<Long>selectCase()
			.when(entry.get("kind").in(EntryKind.CARRY_IN, EntryKind.CARRY_OUT), none)
			.otherwise(cents);
		totals.select(
				builder.tuple(builder.count(entry), builder.coalesce(builder.sum(greatest(builder, moved, none)), none),
						builder.coalesce(builder.sum(moved), none)));
		totals.where(matching(customer, query.whole()).toPredicate(entry, totals, builder));
		Tuple sums = this.entities.createQuery(totals).getSingleResult();
		Money in = Money.cents(sums.get(1, Long.class));
		return new StatementTotals(sums.get(0, Long.class), in, Money.cents(sums.get(2, Long.class)).minus(in));
	}

	private static Expression<Long> greatest(CriteriaBuilder builder, Expression<Long> one, Expression<Long> other) {
		return builder.<Long>selectCase().when(builder.greaterThan(one, other), one).otherwise(other);
	}

	/** One entry of a customer. */
	public Optional<StatementLine> line(CustomerId customer, long sequence) {
		return this.entries.findById(new EntryId(customer.value(), sequence)).map(Entry::line);
	}

	/**
	 * The balance when an instant had passed, entries of that very microsecond included.
	 */
	public Money balanceAt(CustomerId customer, Instant instant) {
		return this.entries.balanceAt(customer.value(), instant).map(Money::cents).orElse(Money.ZERO);
	}

	/** The balances when these instants had passed, in their order. */
	public List<Money> balancesAt(CustomerId customer, List<Instant> instants) {
		return this.entries.balancesAt(customer.value(), instants.toArray(Instant[]::new))
			.stream()
			.map(Money::cents)
			.toList();
	}

	/** What is set aside, and for what, oldest first; at most as many as asked for. */
	public List<OpenHold> openHolds(CustomerId customer, int limit) {
		return this.holds.findOpen(customer.value(), Limit.of(limit)).stream().map(Hold::open).toList();
	}

	private static Specification<Entry> matching(CustomerId customer, StatementQuery query) {
		return (entry, ignored, builder) -> {
			List<Predicate> all = new ArrayList<>();
			all.add(builder.equal(entry.get("id").get("customerId"), customer.value()));
			if (query.before() != null) {
				all.add(builder.lessThan(entry.get("id").get("seq"), query.before()));
			}
			if (!query.kinds().isEmpty()) {
				all.add(entry.get("kind").in(query.kinds()));
			}
			within(query, entry, builder, all);
			if (query.text() != null) {
				all.add(contains(query.text(), entry, builder));
			}
			return builder.and(all);
		};
	}

	private static void within(StatementQuery query, Root<Entry> entry, CriteriaBuilder builder, List<Predicate> all) {
		if (query.from() != null) {
			all.add(builder.greaterThanOrEqualTo(entry.get("occurredAt"), query.from()));
		}
		if (query.to() != null) {
			all.add(builder.lessThan(entry.get("occurredAt"), query.to()));
		}
	}

	private static Predicate contains(String text, Root<Entry> entry, CriteriaBuilder builder) {
		String pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
		return builder.or(builder.like(builder.lower(entry.get("subject")), pattern, '\\'),
				builder.like(entry.get("subscription"), pattern, '\\'));
	}

}
