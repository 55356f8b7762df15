package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.orders.DomainWish;
import it.creditoprepagato.orders.LineOutcome;
import it.creditoprepagato.orders.Orders;
import it.creditoprepagato.orders.Quote;
import it.creditoprepagato.orders.RenewDomain;
import it.creditoprepagato.orders.Told;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/** Makes confirmations of renewals out of names, whatever was given for a name. */
@Component
class RenewalReviews {

	private final Orders orders;

	private final Portfolio portfolio;

	private final RefusalWords words;

	RenewalReviews(Orders orders, Portfolio portfolio, RefusalWords words) {
		this.orders = orders;
		this.portfolio = portfolio;
		this.words = words;
	}

	/** What renewing them for a year would do; empty without a plan. */
	Optional<RenewalReview> of(CustomerId customer, Collection<String> names) {
		List<RenewalReview.Refused> refused = new ArrayList<>();
		List<DomainWish> wishes = wishes(customer, read(names, refused));
		return this.orders.quote(customer, wishes, Map.of()).map((quote) -> review(wishes, quote, refused));
	}

	private Set<DomainName> read(Collection<String> names, List<RenewalReview.Refused> refused) {
		Set<DomainName> read = new LinkedHashSet<>();
		for (String name : names) {
			try {
				read.add(DomainName.parse(name));
			}
			catch (DomainName.Invalid unreadable) {
				refused.add(new RenewalReview.Refused(name, this.words.of(unreadable)));
			}
		}
		return read;
	}

	/** What is not held, or not yet, has no expiry to start from and will be refused. */
	private List<DomainWish> wishes(CustomerId customer, Set<DomainName> names) {
		Map<DomainName, HeldDomain> held = this.portfolio.find(customer, names);
		List<DomainWish> wishes = new ArrayList<>();
		for (DomainName name : names) {
			HeldDomain domain = held.get(name);
			LocalDate expiry = (domain != null) ? domain.paidUntil() : null;
			wishes.add(new RenewDomain(name, 1, Objects.requireNonNullElse(expiry, LocalDate.EPOCH), Told.NOTHING));
		}
		return wishes;
	}

	private RenewalReview review(List<DomainWish> wishes, Quote quote, List<RenewalReview.Refused> refused) {
		List<RenewalReview.Line> lines = new ArrayList<>();
		for (int at = 0; at < wishes.size(); at++) {
			DomainName name = wishes.get(at).domain();
			LineOutcome outcome = quote.lines().get(at);
			if (outcome instanceof LineOutcome.Quoted quoted && wishes.get(at) instanceof RenewDomain renewal) {
				lines.add(new RenewalReview.Line(name, renewal.currentExpiry(), quoted.price()));
			}
			else if (outcome instanceof LineOutcome.Refused no) {
				refused.add(new RenewalReview.Refused(name.unicode(), this.words.of(no.refusal())));
			}
		}
		return new RenewalReview(lines, refused, quote, UUID.randomUUID());
	}

}
