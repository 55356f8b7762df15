package it.creditoprepagato.notifications.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import it.creditoprepagato.web.NavigationEntry;
import it.creditoprepagato.web.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class NotificationsNavigation {

	@Bean
	NavigationEntry mailEntry() {
		return new NavigationEntry(Section.STAFF, "notifications.staff.title", StaffMailController.PATH, 40);
	}

}
