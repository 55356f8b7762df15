package it.creditoprepagato.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;

/**
 * Lets days pass over candidates and credit, as the daily run does: what is due on a day
 * is tried in its order, until one is not covered; that one is tried again, before those
 * after it, until its grace days end. What is not on the list is never renewed.
 */
final class Course {

	private final NavigableMap<LocalDate, List<Candidate>> falling = new TreeMap<>();

	private final SortedSet<Candidate> waiting = new TreeSet<>(Candidate.ORDER);

	private final SortedSet<Candidate> told = new TreeSet<>(Candidate.ORDER);

	private final List<ForeseenRenewal> renewals = new ArrayList<>();

	private final LocalDate last;

	private final Prices prices;

	private Money available;

	private Course(LocalDate last, Prices prices, Money available) {
		this.last = last;
		this.prices = prices;
		this.available = available;
	}

	/** The renewals from one day to another, in the order in which they are tried. */
	static List<ForeseenRenewal> of(Collection<Candidate> candidates, LocalDate today, LocalDate last, Prices prices,
			Money available) {
		Course course = new Course(last, prices, available);
		candidates.forEach((candidate) -> course.falls(candidate, today));
		for (var due = course.falling.pollFirstEntry(); due != null; due = course.falling.pollFirstEntry()) {
			course.waiting.addAll(due.getValue());
			course.passes(due.getKey());
		}
		return course.renewals;
	}

	private void falls(Candidate candidate, LocalDate earliest) {
		LocalDate day = candidate.day().isBefore(earliest) ? earliest : candidate.day();
		if (!day.isAfter(this.last)) {
			this.falling.computeIfAbsent(day, (unseen) -> new ArrayList<>()).add(candidate);
		}
	}

	private void passes(LocalDate day) {
		this.waiting.removeIf((candidate) -> candidate.lastDay().isBefore(day));
		Iterator<Candidate> tried = this.waiting.iterator();
		boolean ends = false;
		List<Candidate> renewed = new ArrayList<>();
		while (tried.hasNext()) {
			Candidate candidate = tried.next();
			Optional<Money> price = this.prices.of(candidate.name().tld(), day);
			if (price.isEmpty()) {
				tell(candidate, day, null, false);
				tried.remove();
				continue;
			}
			ends = ends || this.available.isLessThan(price.get());
			if (ends) {
				waits(candidate, day, price.get());
			}
			else {
				this.available = this.available.minus(price.get());
				tell(candidate, day, price.get(), true);
				tried.remove();
				renewed.add(candidate.renewed());
			}
		}
		renewed.forEach((candidate) -> falls(candidate, day));
	}

	/** The day after its last one, those behind it are tried. */
	private void waits(Candidate candidate, LocalDate day, Money price) {
		if (this.told.add(candidate)) {
			tell(candidate, day, price, false);
			LocalDate next = candidate.lastDay().plusDays(1);
			if (!next.isAfter(this.last)) {
				this.falling.computeIfAbsent(next, (unseen) -> new ArrayList<>());
			}
		}
	}

	private void tell(Candidate candidate, LocalDate day, @Nullable Money price, boolean covered) {
		this.renewals
			.add(new ForeseenRenewal(day, candidate.name(), candidate.paidUntil(), price, covered, this.available));
	}

	/** What a year's renewal costs on a day. */
	@FunctionalInterface
	interface Prices {

		Optional<Money> of(Tld tld, LocalDate day);

	}

}
