package it.creditoprepagato.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final ShellInterceptor shell;

	WebConfiguration(ShellInterceptor shell) {
		this.shell = shell;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		LocaleChangeInterceptor language = new LocaleChangeInterceptor() {

			@Override
			protected Locale parseLocaleValue(String value) {
				if (!Shell.LANGUAGES.contains(value)) {
					throw new IllegalArgumentException("Not spoken here: " + value);
				}
				return Locale.forLanguageTag(value);
			}

		};
		language.setParamName("lang");
		language.setIgnoreInvalidLocale(true);
		registry.addInterceptor(language);
		registry.addInterceptor(this.shell).excludePathPatterns("/api/**");
	}

	/** Addresses end in {@code .csv}, not in {@code .CSV}. */
	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, SheetFormat.class,
				(ending) -> SheetFormat.valueOf(ending.toUpperCase(Locale.ROOT)));
	}

	/**
	 * The language chosen, remembered for a year; else the browser's, if spoken here;
	 * else Italian.
	 */
	@Bean
	static LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("lingua") {

			@Override
			protected Locale parseLocaleValue(String value) {
				return Locale.forLanguageTag(Shell.LANGUAGES.contains(value) ? value : "it");
			}

		};
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setDefaultLocaleFunction((request) -> java.util.Collections.list(request.getLocales())
			.stream()
			.filter((locale) -> Shell.LANGUAGES.contains(locale.getLanguage()))
			.findFirst()
			.filter((locale) -> request.getHeader("Accept-Language") != null)
			.orElse(Locale.ITALIAN));
		return resolver;
	}

	@Bean
	static FilterRegistrationBean<UnreadableForm> unreadableForm() {
		FilterRegistrationBean<UnreadableForm> errors = new FilterRegistrationBean<>(new UnreadableForm());
		errors.setDispatcherTypes(DispatcherType.ERROR);
		errors.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return errors;
	}

	/**
	 * Every module's own texts: Italian in {@code messages/<module>.properties}, English
	 * beside it.
	 */
	@Bean
	static MessageSource messageSource() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(Stream.of(files)
			.map((file) -> String.valueOf(file.getFilename()).replace(".properties", ""))
			.filter((name) -> !name.endsWith("_en"))
			.sorted()
			.map((name) -> "messages/" + name)
			.toArray(String[]::new));
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
