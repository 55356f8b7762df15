package it.creditoprepagato.invoicing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SellerConfiguration {

	/** Refuses to start with a provider that no document could bear. */
	@Bean
	Seller seller(SellerProperties properties, @Value("${credito.payments.iban}") String iban) {
		return properties.seller(iban);
	}

}
