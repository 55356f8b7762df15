package it.creditoprepagato.notifications;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.domains.AutoRenewals;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.orders.DomainOperation;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * Tells a customer, in one letter a day at most, what was renewed by itself since
 * midnight, and once about each domain that the credit did not cover.
 */
@Component
@Order(1)
@Transactional(propagation = Propagation.MANDATORY)
class AutoRenewalNotices implements DailyNotice {

	private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

	private static final int MOST = 10_000;

	private final AutoRenewals due;

	private final Orders orders;

	private final Coverage coverage;

	private final DomainNotices told;

	private final CustomerPost post;

	AutoRenewalNotices(AutoRenewals due, Orders orders, Coverage coverage, DomainNotices told, CustomerPost post) {
		this.due = due;
		this.orders = orders;
		this.coverage = coverage;
		this.told = told;
		this.post = post;
	}

	@Override
	public void tell(CustomerId customer, LocalDate today) {
		List<DomainOperation> renewed = this.orders.renewedByThemselves(customer,
				today.atStartOfDay(ITALY).toInstant());
		List<HeldDomain> left = this.due.of(customer, MOST);
		Coverage.Covered covered = this.coverage.of(customer, left);
		List<HeldDomain> uncovered = left.stream().filter(covered::isUncovered).toList();
		Set<DomainName> news = this.told.tell(customer, "UNCOVERED", uncovered);
		if (!renewed.isEmpty() || !news.isEmpty()) {
			this.post.post(customer, "auto-renewal:" + today,
					new AutoRenewalReport(renewed.stream().map(AutoRenewalNotices::line).toList(),
							uncovered.stream().map((domain) -> line(domain, covered)).toList(),
							covered.available().cents()));
		}
	}

	private static NoticeLine line(DomainOperation operation) {
		LocalDate day = Objects.requireNonNull(operation.state().expiryBefore()).plusYears(operation.what().years());
		return new NoticeLine(operation.what().domain().ascii(), day, operation.price().cents(),
				"notifications.renewal." + operation.state().status());
	}

	private static NoticeLine line(HeldDomain domain, Coverage.Covered covered) {
		return new NoticeLine(domain.name().ascii(), Objects.requireNonNull(domain.paidUntil()),
				covered.cents(domain.name()), covered.remark(domain));
	}

}
