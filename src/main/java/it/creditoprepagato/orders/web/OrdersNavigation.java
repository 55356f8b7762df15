package it.creditoprepagato.orders.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import it.creditoprepagato.web.NavigationEntry;
import it.creditoprepagato.web.NavigationEntry.Section;
import it.creditoprepagato.web.UploadPath;

/** Where the pages of orders stand, and where they take a file. */
@Configuration(proxyBeanMethods = false)
class OrdersNavigation {

	@Bean
	NavigationEntry ordersEntry() {
		return new NavigationEntry(Section.ORDERS, "orders.title", OrdersController.PATH, 10);
	}

	@Bean
	NavigationEntry newOrderEntry() {
		return new NavigationEntry(Section.ORDERS, "orders.new.title", BasketController.PATH, 15);
	}

	@Bean
	NavigationEntry portfolioEntry() {
		return new NavigationEntry(Section.ORDERS, "orders.domains.title", PortfolioController.PATH, 20);
	}

	@Bean
	NavigationEntry paymentListEntry() {
		return new NavigationEntry(Section.PAYMENTS, "orders.payments.title", PaymentListController.PATH, 10);
	}

	@Bean
	NavigationEntry importEntry() {
		return new NavigationEntry(Section.STAFF, "orders.import.title", PortfolioImportController.PATH, 50);
	}

	@Bean
	NavigationEntry reconciliationEntry() {
		return new NavigationEntry(Section.STAFF, "orders.reconciliation.title", ReconciliationController.PATH, 60);
	}

	@Bean
	UploadPath importUploads() {
		return new UploadPath(PortfolioImportController.PATH);
	}

	@Bean
	UploadPath basketUploads() {
		return new UploadPath(BasketController.PATH);
	}

}
