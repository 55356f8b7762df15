package it.creditoprepagato.payments.web;

import it.creditoprepagato.web.NavigationEntry;
import it.creditoprepagato.web.NavigationEntry.Section;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PaymentsNavigation {

	@Bean
	NavigationEntry transfersEntry() {
		return new NavigationEntry(Section.STAFF, "payments.staff.title", StaffTransfersController.PATH, 10);
	}

	@Bean
	NavigationEntry refundsEntry() {
		return new NavigationEntry(Section.STAFF, "payments.refunds.title", OpenRefundsController.PATH, 12);
	}

}
