package it.creditoprepagato.support.web;

import it.creditoprepagato.web.NavigationEntry;
import it.creditoprepagato.web.NavigationEntry.Section;
import it.creditoprepagato.web.PublicPage;
import it.creditoprepagato.web.UploadPath;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SupportNavigation {

	@Bean
	NavigationEntry contactEntry() {
		return new NavigationEntry(Section.CONTACT, "web.contact", ContactController.PATH, 0);
	}

	@Bean
	NavigationEntry ticketsEntry() {
		return new NavigationEntry(Section.SUPPORT, "support.title", TicketsController.PATH, 10);
	}

	@Bean
	NavigationEntry inboxEntry() {
		return new NavigationEntry(Section.STAFF, "support.staff.title", InboxController.PATH, 20);
	}

	@Bean
	PublicPage contact() {
		return new PublicPage(ContactController.PATH, "support.contact.description");
	}

	@Bean
	UploadPath ticketUploads() {
		return new UploadPath(TicketsController.PATH);
	}

	@Bean
	UploadPath staffUploads() {
		return new UploadPath(InboxController.PATH);
	}

}
