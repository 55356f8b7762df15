package it.creditoprepagato.web;

import java.util.List;

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
		boundary.addUrlPatterns(ApiBoundary.PATTERN);
		boundary.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		return boundary;
	}

}
