package it.creditoprepagato.payments.web;

import it.creditoprepagato.web.NavigationEntry;
import it.creditoprepagato.web.NavigationEntry.Section;
import it.creditoprepagato.web.UploadPath;

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

	@Bean
	NavigationEntry statementsEntry() {
		return new NavigationEntry(Section.STAFF, "payments.bank.title", BankStatementsController.PATH, 11);
	}

	@Bean
	NavigationEntry parkedEntry() {
		return new NavigationEntry(Section.STAFF, "payments.parked.title", ParkedListController.PATH, 13);
	}

	@Bean
	UploadPath statementUploads() {
		return new UploadPath(BankStatementsController.PATH);
	}

}
