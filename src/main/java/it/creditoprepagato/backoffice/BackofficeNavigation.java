package it.creditoprepagato.backoffice;

import it.creditoprepagato.web.NavigationEntry;
import it.creditoprepagato.web.NavigationEntry.Section;

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
	NavigationEntry operationsEntry() {
		return new NavigationEntry(Section.STAFF, "backoffice.operations.title", OperationsController.PATH, 40);
	}

}
