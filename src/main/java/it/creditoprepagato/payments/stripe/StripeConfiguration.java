package it.creditoprepagato.payments.stripe;

import java.time.Duration;

import com.stripe.StripeClient;
import it.creditoprepagato.payments.CardChoice;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
@Conditional(CardChoice.Stripe.class)
class StripeConfiguration {

	private static final Duration CONNECTING = Duration.ofSeconds(5);

	/** What fails is tried again by who asked, a payer or a job. */
	@Bean
	StripeClient stripe(StripeProperties account) {
		return StripeClient.builder()
			.setApiKey(account.secretKey())
			.setApiBase(account.apiBase())
			.setConnectTimeout(Math.toIntExact(CONNECTING.toMillis()))
			.setReadTimeout(Math.toIntExact(account.patience().toMillis()))
			.setMaxNetworkRetries(0)
			.build();
	}

	/** Stripe has no session and no token: it signs what it sends. */
	@Bean
	@Order(0)
	@ConditionalOnWebApplication
	SecurityFilterChain stripeWebhooks(HttpSecurity http) {
		return http.securityMatcher(StripeWebhook.PATH)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

}
