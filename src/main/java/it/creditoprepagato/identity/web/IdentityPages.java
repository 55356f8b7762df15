package it.creditoprepagato.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import it.creditoprepagato.web.PublicPage;

@Configuration(proxyBeanMethods = false)
class IdentityPages {

	@Bean
	PublicPage signIn() {
		return new PublicPage(SignInController.PATH, "identity.sign-in.description");
	}

	@Bean
	PublicPage recovery() {
		return new PublicPage(RecoveryController.PATH, "identity.recovery.description");
	}

}
