package it.creditoprepagato.invoicing.web;

import it.creditoprepagato.web.NavigationEntry;
import it.creditoprepagato.web.NavigationEntry.Section;
import it.creditoprepagato.web.UploadPath;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InvoicingNavigation {

	@Bean
	NavigationEntry invoicesEntry() {
		return new NavigationEntry(Section.PAYMENTS, "invoicing.title", InvoicesController.PATH, 30);
	}

	@Bean
	NavigationEntry staffInvoicesEntry() {
		return new NavigationEntry(Section.STAFF, "invoicing.staff.title", StaffInvoicesController.PATH, 20);
	}

	@Bean
	UploadPath receiptUploads() {
		return new UploadPath(ExchangeReceiptsController.PATH);
	}

}
