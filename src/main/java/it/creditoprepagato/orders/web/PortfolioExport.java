package it.creditoprepagato.orders.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import it.creditoprepagato.domains.DomainCursor;
import it.creditoprepagato.domains.DomainPage;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.domains.Tag;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Plan;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.Formats;

/**
 * The portfolio as CSV, in the reader's language: all pages of what is asked for, written
 * as they are read.
 */
@Controller
class PortfolioExport {

	private static final List<String> COLUMNS = List.of("orders.column.domain", "orders.domains.column.ascii",
			"orders.domains.column.tld", "orders.column.state", "orders.column.expiry", "orders.domains.column.renewal",
			"orders.domain.name-servers", "orders.domains.column.rinnovo", "orders.domains.column.tag");

	private final Portfolio portfolio;

	private final PaymentList list;

	private final Sales sales;

	private final Formats formats;

	private final MessageSource messages;

	PortfolioExport(Portfolio portfolio, PaymentList list, Sales sales, Formats formats, MessageSource messages) {
		this.portfolio = portfolio;
		this.list = list;
		this.sales = sales;
		this.formats = formats;
		this.messages = messages;
	}

	@GetMapping(PortfolioController.PATH + ".csv")
	void csv(@AuthenticationPrincipal SignedIn person, @ModelAttribute PortfolioFilter filter,
			HttpServletResponse answer) throws IOException {
		CustomerId customer = person.customerId();
		Plan plan = this.sales.plans().inForce(customer).map(Subscription::plan).orElse(null);
		try (CsvSheet sheet = CsvSheet.of(answer, "domini.csv")) {
			sheet.line(COLUMNS.stream().map(this::text).toList());
			DomainSearch search = filter.all(DomainSearch.MOST);
			DomainCursor next = write(customer, search, plan, sheet);
			while (next != null) {
				next = write(customer, search.after(next), plan, sheet);
			}
		}
	}

	private @Nullable DomainCursor write(CustomerId customer, DomainSearch search, @Nullable Plan plan,
			CsvSheet sheet) {
		DomainPage page = this.portfolio.search(customer, search);
		Map<DomainName, Money> costs = this.list.costs(page.domains(), plan);
		page.domains().forEach((domain) -> sheet.line(cells(domain, costs.get(domain.name()))));
		return page.next();
	}

	private List<String> cells(HeldDomain domain, @Nullable Money cost) {
		DomainName name = domain.name();
		LocalDate paidUntil = domain.paidUntil();
		return Stream
			.of(name.unicode(), name.ascii(), name.tld(), text(domain.status().messageKey()),
					(paidUntil != null) ? paidUntil : "", (cost != null) ? this.formats.amount(cost) : "",
					String.join(" ", domain.nameServers()), text("orders.auto-renew." + domain.autoRenew()),
					domain.tags().stream().map(Tag::value).collect(Collectors.joining(", ")))
			.map(Object::toString)
			.toList();
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
