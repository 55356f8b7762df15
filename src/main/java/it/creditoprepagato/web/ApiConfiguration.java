package it.creditoprepagato.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import java.util.List;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

	private static final int OUTERMOST = Ordered.HIGHEST_PRECEDENCE + 10;

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
		converters.withJsonConverter(new JacksonJsonHttpMessageConverter(ApiJson.MAPPER));
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new IdempotentRequestResolver());
	}

	@Bean
	FilterRegistrationBean<ApiBoundary> apiBoundary(ApiErrors errors) {
		FilterRegistrationBean<ApiBoundary> boundary = new FilterRegistrationBean<>(new ApiBoundary(errors));
		boundary.addUrlPatterns("/api/*");
		boundary.setOrder(OUTERMOST);
		return boundary;
	}

	@Bean
	FilterRegistrationBean<ApiErrorDispatch> apiErrorDispatch() {
		FilterRegistrationBean<ApiErrorDispatch> dispatch = new FilterRegistrationBean<>(new ApiErrorDispatch());
		dispatch.setDispatcherTypes(DispatcherType.ERROR);
		dispatch.setOrder(OUTERMOST);
		return dispatch;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> addressErrorValve(
			@Value("classpath:static/bad-address.html") Resource page) throws IOException {
		String html = page.getContentAsString(StandardCharsets.UTF_8);
		return (tomcat) -> tomcat.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new AddressErrorValve(html)));
	}

}
