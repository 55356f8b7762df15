package it.creditoprepagato.backoffice;

import it.creditoprepagato.web.NavigationEntry;
import it.creditoprepagato.web.NavigationEntry.Section;
import it.creditoprepagato.web.UploadPath;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BackofficeNavigation {

	@Bean
	NavigationEntry figuresEntry() {
		return new NavigationEntry(Section.STAFF, "backoffice.figures.title", FiguresController.PATH, 0);
	}

	@Bean
	NavigationEntry customersEntry() {
		return new NavigationEntry(Section.STAFF, "backoffice.customers.title", StaffCustomerController.PATH, 5);
	}

	@Bean
	NavigationEntry adjustmentsEntry() {
		return new NavigationEntry(Section.STAFF, "backoffice.adjustments.title", AdjustmentsController.PATH, 30);
	}

	@Bean
	NavigationEntry pricesEntry() {
		return new NavigationEntry(Section.STAFF, "backoffice.prices.title", PriceListsController.PATH, 35);
	}

	@Bean
	UploadPath priceUploads() {
		return new UploadPath(PriceListsController.PATH);
	}

	@Bean
	NavigationEntry operationsEntry() {
		return new NavigationEntry(Section.STAFF, "backoffice.operations.title", OperationsController.PATH, 40);
	}

}
