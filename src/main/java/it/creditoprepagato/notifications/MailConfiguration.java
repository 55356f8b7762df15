package it.creditoprepagato.notifications;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;

import java.nio.charset.StandardCharsets;
import java.util.Set;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

	private static final int MOST_FILES = 1_000;

	@Bean
	MailTransport mailTransport(MailProperties properties) {
		if (properties.smtp().isSetUp()) {
			return new SmtpTransport(properties.smtp());
		}
		if (properties.folder() != null) {
			return new FolderTransport(properties.folder(), MOST_FILES);
		}
		return (mail) -> {
			throw new IllegalStateException("SMTP_HOST is not set, so there is no mail server");
		};
	}

	/** The mails' bodies in plain text. */
	@Bean
	ITemplateResolver mailTexts() {
		SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
		resolver.setPrefix("classpath:/templates/");
		resolver.setResolvablePatterns(Set.of("notifications/mail/*.txt"));
		resolver.setTemplateMode(TemplateMode.TEXT);
		resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
		resolver.setOrder(0);
		return resolver;
	}

}
