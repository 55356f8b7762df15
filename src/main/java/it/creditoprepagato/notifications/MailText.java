package it.creditoprepagato.notifications;

import java.util.Locale;
import java.util.Map;

import it.creditoprepagato.shared.Language;
import it.creditoprepagato.web.Formats;
import it.creditoprepagato.web.PublicSite;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Puts letters into words, by the two templates of their kind. The first line of the
 * plain one is the subject.
 */
@Component
class MailText {

	private static final String FOLDER = "notifications/mail/";

	private final ITemplateEngine templates;

	private final Formats formats;

	private final PublicSite site;

	MailText(ITemplateEngine templates, Formats formats, PublicSite site) {
		this.templates = templates;
		this.formats = formats;
		this.site = site;
	}

	/**
	 * The letter in a language.
	 * @throws IllegalStateException if nobody knows where the pages are
	 */
	Written write(Letter letter, Language language) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(language.locale());
		try {
			return written(letter, language.locale());
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	private Written written(Letter letter, Locale locale) {
		Context context = new Context(locale,
				Map.of("letter", letter, "site", this.site.sentAddress(""), "formats", this.formats));
		String template = FOLDER + letter.kind().slug();
		String[] plain = this.templates.process(template + ".txt", context).split("\\R+", 2);
		context.setVariable("subject", plain[0]);
		return new Written(plain[0], plain[1].strip() + "\n", this.templates.process(template, context));
	}

	/**
	 * A letter in words.
	 *
	 * @param subject one line
	 * @param plain without any marks
	 * @param html the same with marks
	 */
	record Written(String subject, String plain, String html) {
	}

}
