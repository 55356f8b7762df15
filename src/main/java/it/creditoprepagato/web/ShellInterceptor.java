package it.creditoprepagato.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import it.creditoprepagato.shared.CustomerId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the {@link Shell} around every page. */
@Component
class ShellInterceptor implements HandlerInterceptor {

	private final CurrentPerson person;

	private final List<NavigationEntry> entries;

	private final List<HeaderFigure> figures;

	private final PublicPages publicPages;

	ShellInterceptor(CurrentPerson person, ObjectProvider<NavigationEntry> entries,
			ObjectProvider<HeaderFigure> figures, PublicPages publicPages) {
		this.person = person;
		this.entries = entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
		this.figures = figures.orderedStream().toList();
		this.publicPages = publicPages;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		String view = (page != null) ? page.getViewName() : null;
		if (page != null && view != null && !view.startsWith("redirect:")) {
			page.addObject("shell", shell(request, page.getModel()));
			page.addObject("introduction", this.publicPages.of(request));
		}
	}

	private Shell shell(HttpServletRequest request, Map<String, Object> model) {
		CurrentPerson.Person signedIn = this.person.find().orElse(null);
		boolean hasAddress = request.getMethod().equals("GET");
		List<Shell.Language> languages = hasAddress
				? Shell.LANGUAGES.stream().map((tag) -> language(request, tag)).toList() : List.of();
		CustomerId customer = (signedIn != null) ? signedIn.customer() : null;
		List<Shell.Figure> amounts = (customer == null) ? List.of()
				: this.figures.stream()
					.map((figure) -> new Shell.Figure(figure.id(), figure.labelKey(), figure.amount(customer, model)))
					.toList();
		return new Shell(signedIn, groups(signedIn, path(request)), amounts, languages);
	}

	private List<Shell.Group> groups(CurrentPerson.@Nullable Person signedIn, String path) {
		Map<NavigationEntry.Section, List<NavigationEntry>> sections = new EnumMap<>(NavigationEntry.Section.class);
		this.entries.stream()
			.filter((entry) -> entry.isFor(signedIn))
			.forEach((entry) -> sections.computeIfAbsent(entry.section(), (none) -> new ArrayList<>()).add(entry));
		NavigationEntry current = this.entries.stream()
			.filter((entry) -> path.equals(entry.path()) || path.startsWith(entry.path() + "/"))
			.max(Comparator.comparingInt((entry) -> entry.path().length()))
			.orElse(null);
		return sections.entrySet()
			.stream()
			.map((section) -> group(section.getKey(), section.getValue(), current))
			.toList();
	}

	private static Shell.Group group(NavigationEntry.Section section, List<NavigationEntry> entries,
			@Nullable NavigationEntry current) {
		List<Shell.Link> links = entries.stream()
			.map((entry) -> new Shell.Link(entry.key(), entry.path(), entry.equals(current)))
			.toList();
		boolean isCurrent = current != null && current.section() == section;
		return new Shell.Group(section.key(), entries.getFirst().path(), isCurrent, links);
	}

	private static Shell.Language language(HttpServletRequest request, String tag) {
		String url = UriComponentsBuilder.fromPath(path(request))
			.query(request.getQueryString())
			.replaceQueryParam("lang", tag)
			.build()
			.toUriString();
		return new Shell.Language(tag, url, LocaleContextHolder.getLocale().getLanguage().equals(tag));
	}

	/** The address as the visitor sees it, also while an error page is made. */
	private static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? failed.toString() : request.getRequestURI();
	}

}
