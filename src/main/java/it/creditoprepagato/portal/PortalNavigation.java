package it.creditoprepagato.portal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import it.creditoprepagato.web.NavigationEntry;
import it.creditoprepagato.web.NavigationEntry.Section;
import it.creditoprepagato.web.PublicPage;

@Configuration(proxyBeanMethods = false)
class PortalNavigation {

	@Bean
	NavigationEntry plansEntry() {
		return new NavigationEntry(Section.PLANS, "web.nav.plans", HomeController.SERVICE, 0);
	}

	@Bean
	NavigationEntry searchEntry() {
		return new NavigationEntry(Section.SEARCH, "web.nav.search", DomainSearchController.PATH, 0);
	}

	@Bean
	NavigationEntry dashboardEntry() {
		return new NavigationEntry(Section.DASHBOARD, "web.nav.dashboard", "/area-clienti", 0);
	}

	@Bean
	NavigationEntry prepaidEntry() {
		return new NavigationEntry(Section.PAYMENTS, "portal.prepaid.title", PrepaidController.PATH, 20);
	}

	@Bean
	NavigationEntry profileEntry() {
		return new NavigationEntry(Section.PROFILE, "web.nav.profile", ProfilePage.PATH, 0);
	}

	@Bean
	PublicPage home() {
		return new PublicPage(HomeController.HOME, "portal.home.description");
	}

	@Bean
	PublicPage domainSearch() {
		return new PublicPage(DomainSearchController.PATH, "portal.search.description");
	}

	@Bean
	PublicPage signUp() {
		return new PublicPage(SignUpController.PATH, "portal.sign-up.description");
	}

	@Bean
	PublicPage service() {
		return new PublicPage(HomeController.SERVICE, "portal.service.description");
	}

}
