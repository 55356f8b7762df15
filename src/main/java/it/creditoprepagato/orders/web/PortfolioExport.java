package it.creditoprepagato.orders.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import it.creditoprepagato.domains.DomainCursor;
import it.creditoprepagato.domains.DomainPage;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.domains.Tag;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Tld;
import it.creditoprepagato.web.Sheet;
import it.creditoprepagato.web.SheetFormat;

/**
 * The portfolio for spreadsheets, in the reader's language: all pages of what is asked
 * for, written as they are read.
 */
@Controller
class PortfolioExport {

	private static final List<String> COLUMNS = List.of("orders.column.domain", "orders.domains.column.ascii",
			"orders.domains.column.tld", "orders.column.state", "orders.column.expiry", "orders.domains.column.renewal",
			"orders.domain.name-servers", "orders.domains.column.rinnovo", "orders.domains.column.priorita",
			"orders.domains.column.tag");

	private final Portfolio portfolio;

	private final PaymentList list;

	private final Sales sales;

	private final MessageSource messages;

	PortfolioExport(Portfolio portfolio, PaymentList list, Sales sales, MessageSource messages) {
		this.portfolio = portfolio;
		this.list = list;
		this.sales = sales;
		this.messages = messages;
	}

	@GetMapping(PortfolioController.PATH + ".{format:csv|xlsx}")
	void export(@AuthenticationPrincipal SignedIn person, @ModelAttribute PortfolioFilter filter,
			@PathVariable SheetFormat format, HttpServletResponse answer) throws IOException {
		CustomerId customer = person.customerId();
		Map<Tld, Money> costs = this.list
			.costs(this.sales.plans().inForce(customer).map(Subscription::plan).orElse(null));
		format.write(answer, "domini", COLUMNS.stream().map(this::text).toList(), (sheet) -> {
			DomainSearch search = filter.all(DomainSearch.MOST);
			DomainCursor next = write(customer, search, costs, sheet);
			while (next != null) {
				next = write(customer, search.after(next), costs, sheet);
			}
		});
	}

	private @Nullable DomainCursor write(CustomerId customer, DomainSearch search, Map<Tld, Money> costs, Sheet sheet) {
		DomainPage page = this.portfolio.search(customer, search);
		page.domains().forEach((domain) -> write(domain, costs.get(domain.name().tld()), sheet));
		return page.next();
	}

	private void write(HeldDomain domain, @Nullable Money cost, Sheet sheet) {
		DomainName name = domain.name();
		sheet.line(name.unicode(), name.ascii(), name.tld().value(), text(domain.status().messageKey()),
				domain.paidUntil(), cost, String.join(" ", domain.nameServers()),
				text("orders.auto-renew." + domain.autoRenew()), text(domain.priority().messageKey()),
				domain.tags().stream().map(Tag::value).collect(Collectors.joining(", ")));
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
