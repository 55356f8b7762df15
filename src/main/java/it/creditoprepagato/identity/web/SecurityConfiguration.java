package it.creditoprepagato.identity.web;

import it.creditoprepagato.identity.ApiKeys;
import it.creditoprepagato.identity.Role;
import it.creditoprepagato.web.CurrentPerson;
import it.creditoprepagato.web.UploadPath;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http, ApiKeys keys, ApiLimits limits, ApiRefusals refusals) {
		return http.securityMatcher("/api/**")
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.headers(new SecureHeaders())
			.addFilterBefore(new ApiKeyFilter(keys, limits, refusals), AnonymousAuthenticationFilter.class)
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers("/api/v1/openapi.json/**", "/api/v1/docs/**", "/api/v1/swagger-ui/**")
				.permitAll()
				.anyRequest()
				.authenticated())
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http, SignInSuccess success, SignInFailure failure, CurrentPerson person,
			ObjectProvider<UploadPath> uploads) {
		return http.headers(new SecureHeaders())
			.addFilterBefore(new UploadDoor(person, uploads.stream().toList()), CsrfFilter.class)
			.formLogin((form) -> form.loginPage("/accedi")
				.usernameParameter("email")
				.passwordParameter("password")
				.successHandler(success)
				.failureHandler(failure))
			.logout((out) -> out.logoutUrl("/esci").logoutSuccessUrl("/"))
			.exceptionHandling((refused) -> refused.accessDeniedHandler(new NotForThem()))
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/area-clienti/**")
				.hasRole(Role.CUSTOMER.name())
				.requestMatchers("/staff/**")
				.hasRole(Role.STAFF.name())
				.anyRequest()
				.permitAll())
			.build();
	}

}
