package it.creditoprepagato.notifications;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.domains.ExpiringDomains;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * Tells a customer what expires, in one letter a day, about each domain once on each
 * {@link NoticeStep}. Nothing is said of what is renewed by itself with credit that is
 * there, nor of what is being renewed already.
 */
@Component
@Order(2)
@Transactional(propagation = Propagation.MANDATORY)
class ExpiryNotices implements DailyNotice {

	private static final int MOST = 10_000;

	private final ExpiringDomains expiring;

	private final Coverage coverage;

	private final DomainNotices told;

	private final CustomerPost post;

	ExpiryNotices(ExpiringDomains expiring, Coverage coverage, DomainNotices told, CustomerPost post) {
		this.expiring = expiring;
		this.coverage = coverage;
		this.told = told;
		this.post = post;
	}

	@Override
	public void tell(CustomerId customer, LocalDate today) {
		List<HeldDomain> domains = this.expiring.of(customer, MOST);
		Coverage.Covered covered = this.coverage.of(customer, domains);
		List<HeldDomain> worth = domains.stream().filter((domain) -> !covered.isSeenTo(domain)).toList();
		Set<DomainName> news = news(customer, worth, today);
		if (!news.isEmpty()) {
			this.post.post(customer, "expiry:" + today,
					digest(worth.stream().filter((domain) -> news.contains(domain.name())).toList(), covered, today));
		}
	}

	private Set<DomainName> news(CustomerId customer, List<HeldDomain> domains, LocalDate today) {
		Map<NoticeStep, List<HeldDomain>> steps = new EnumMap<>(NoticeStep.class);
		domains.forEach((domain) -> NoticeStep.of(today.until(paidUntil(domain), ChronoUnit.DAYS))
			.ifPresent((step) -> steps.computeIfAbsent(step, (unseen) -> new ArrayList<>()).add(domain)));
		Set<DomainName> news = new HashSet<>();
		steps.forEach((step, some) -> news.addAll(this.told.tell(customer, step.name(), some)));
		return news;
	}

	private static ExpiryDigest digest(List<HeldDomain> domains, Coverage.Covered covered, LocalDate today) {
		List<NoticeLine> expired = new ArrayList<>();
		List<NoticeLine> expiring = new ArrayList<>();
		for (HeldDomain domain : domains) {
			LocalDate day = paidUntil(domain);
			(day.isBefore(today) ? expired : expiring)
				.add(new NoticeLine(domain.name().ascii(), day, covered.cents(domain.name()), covered.remark(domain)));
		}
		long needed = domains.stream()
			.map((domain) -> covered.cents(domain.name()))
			.filter(Objects::nonNull)
			.mapToLong(Long::longValue)
			.sum();
		int uncovered = (int) domains.stream().filter(covered::isUncovered).count();
		return new ExpiryDigest(expired, expiring, needed, covered.left().cents(), uncovered);
	}

	private static LocalDate paidUntil(HeldDomain domain) {
		return Objects.requireNonNull(domain.paidUntil());
	}

}
