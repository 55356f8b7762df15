package it.creditoprepagato.notifications;

import java.util.List;
import java.util.stream.Stream;

import it.creditoprepagato.web.PublicSite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Warns, when the application starts, that mail will wait for its settings. */
@Component
@ConditionalOnWebApplication
class MissingSettings implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(MissingSettings.class);

	private final MailProperties properties;

	private final PublicSite site;

	MissingSettings(MailProperties properties, PublicSite site) {
		this.properties = properties;
		this.site = site;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> missing = missing();
		if (!missing.isEmpty()) {
			LOG.warn("No mail is sent, and after about a day it is given up, until these are set: {}",
					String.join(", ", missing));
		}
	}

	List<String> missing() {
		boolean isDelivered = this.properties.smtp().isSetUp() || this.properties.folder() != null;
		return Stream
			.of(isDelivered ? "" : "SMTP_HOST", this.properties.hasSender() ? "" : "MAIL_FROM",
					this.site.isKnown() ? "" : "PUBLIC_URL")
			.filter((name) -> !name.isEmpty())
			.toList();
	}

}
