package it.creditoprepagato.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.Members;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.notifications.CreditWatch;
import it.creditoprepagato.notifications.NoticeKind;
import it.creditoprepagato.notifications.NoticePreferences;
import it.creditoprepagato.shared.Language;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.MoneyInput;
import it.creditoprepagato.web.PageLanguage;

/** Profilo: the agency, its people, and how the application speaks to them. */
@Controller
class ProfileController {

	private final ProfilePage page;

	private final Members members;

	private final NoticePreferences preferences;

	private final CreditWatch watch;

	private final PageLanguage pageLanguage;

	ProfileController(ProfilePage page, Members members, NoticePreferences preferences, CreditWatch watch,
			PageLanguage pageLanguage) {
		this.page = page;
		this.members = members;
		this.preferences = preferences;
		this.watch = watch;
		this.pageLanguage = pageLanguage;
	}

	@GetMapping(ProfilePage.PATH)
	String page(@AuthenticationPrincipal SignedIn person, Model model, Locale locale) {
		return this.page.show(person, model, locale);
	}

	/** What is no language of ours changes nothing. */
	@PostMapping(ProfilePage.PATH + "/lingua")
	String speak(@AuthenticationPrincipal SignedIn person, @RequestParam(required = false) @Nullable String lingua,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
		Optional<Language> chosen = Stream.of(Language.values()).filter((one) -> one.name().equals(lingua)).findAny();
		chosen.ifPresent((language) -> {
			this.members.speak(person.userId(), language);
			this.pageLanguage.choose(language.locale(), request, response);
			next.addFlashAttribute("flash", "portal.profile.saved.language");
		});
		return "redirect:" + ProfilePage.PATH;
	}

	/**
	 * Those ticked are wanted at their address, the others are not; a threshold that is
	 * none changes nothing.
	 */
	@PostMapping(ProfilePage.PATH + "/avvisi")
	String choose(@AuthenticationPrincipal SignedIn person, NoticeForm form, Model model, Locale locale,
			RedirectAttributes next) {
		this.page.addresses(person)
			.stream()
			.filter((address) -> form.shown().contains(address.value()))
			.forEach((address) -> this.preferences.change(person.customerId(), address, form.wanted(address)));
		Optional<Money> threshold = MoneyInput.read(form.soglia(), locale);
		if (threshold.isEmpty() && !form.hasNoThreshold()) {
			model.addAttribute("unreadableThreshold", form.soglia());
			return this.page.show(person, model, locale);
		}
		this.watch.watch(person.customerId(), threshold.orElse(null));
		next.addFlashAttribute("flash", "portal.profile.saved.notices");
		return "redirect:" + ProfilePage.PATH;
	}

	/**
	 * What is wanted.
	 *
	 * @param indirizzi the addresses that were shown
	 * @param avvisi those ticked, each with its address
	 * @param soglia below which credit to tell; empty for none
	 */
	record NoticeForm(@Nullable List<String> indirizzi, @Nullable List<String> avvisi, @Nullable String soglia) {

		List<String> shown() {
			return (this.indirizzi != null) ? this.indirizzi : List.of();
		}

		Set<NoticeKind> wanted(EmailAddress address) {
			List<String> ticked = (this.avvisi != null) ? this.avvisi : List.of();
			return Stream.of(NoticeKind.values())
				.filter((kind) -> ticked.contains(kind + " " + address))
				.collect(Collectors.toSet());
		}

		boolean hasNoThreshold() {
			return this.soglia == null || this.soglia.isBlank();
		}

	}

}
