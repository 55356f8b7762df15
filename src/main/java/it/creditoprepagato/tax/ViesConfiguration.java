package it.creditoprepagato.tax;

import java.net.http.HttpClient;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

@Configuration(proxyBeanMethods = false)
class ViesConfiguration {

	private static final Duration CONNECTING = Duration.ofSeconds(5);

	/** Errors have a body that says which. */
	@Bean
	ViesService viesService(ViesProperties properties) {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECTING).build());
		requests.setReadTimeout(properties.patience());
		RestClient client = RestClient.builder()
			.baseUrl(properties.address())
			.requestFactory(requests)
			.defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {
			})
			.build();
		return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
			.build()
			.createClient(ViesService.class);
	}

}
