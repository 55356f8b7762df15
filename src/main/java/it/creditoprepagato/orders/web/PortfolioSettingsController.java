package it.creditoprepagato.orders.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import it.creditoprepagato.domains.AutoRenew;
import it.creditoprepagato.domains.DomainSearch;
import it.creditoprepagato.domains.PortfolioSettings;
import it.creditoprepagato.domains.Priority;
import it.creditoprepagato.domains.Tag;
import it.creditoprepagato.identity.SignedIn;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/**
 * Switches the renewal of domains, says which come first and puts tags on them, one or
 * many at once.
 */
@Controller
class PortfolioSettingsController {

	private final PortfolioSettings settings;

	private final Selection selection;

	PortfolioSettingsController(PortfolioSettings settings, Selection selection) {
		this.settings = settings;
		this.selection = selection;
	}

	/** Those selected in the list, or all that it found. */
	@PostMapping(PortfolioController.PATH + "/impostazioni")
	String many(@AuthenticationPrincipal SignedIn person, @ModelAttribute PortfolioFilter filter, Wish wish,
			Chosen chosen, RedirectAttributes next) {
		List<DomainName> names = chosen.isEverything()
				? this.selection.all(person.customerId(), filter.all(DomainSearch.MOST))
				: chosen.names().stream().map(Typed::name).flatMap(Optional::stream).toList();
		change(person.customerId(), names, wish, next);
		return "redirect:" + filter.at(PortfolioController.PATH, filter.dopo());
	}

	/** The one whose page it is. */
	@PostMapping(PortfolioController.PATH + "/{nome}/impostazioni")
	String one(@AuthenticationPrincipal SignedIn person, @PathVariable String nome, Wish wish,
			RedirectAttributes next) {
		DomainName name = Typed.name(nome).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		change(person.customerId(), List.of(name), wish, next);
		return "redirect:" + PortfolioController.PATH + "/" + name.ascii();
	}

	private void change(CustomerId customer, List<DomainName> names, Wish wish, RedirectAttributes next) {
		Action action = wish.action().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		Optional<Tag> tag = wish.tag();
		if (names.isEmpty()) {
			next.addFlashAttribute("flash", "orders.settings.none");
		}
		else if (action.needsTag() && tag.isEmpty()) {
			next.addFlashAttribute("flash", "orders.settings.no-tag");
		}
		else {
			next.addFlashAttribute("flashCount", switch (action) {
				case SWITCH_ON -> this.settings.autoRenew(customer, names, AutoRenew.ON);
				case SWITCH_OFF -> this.settings.autoRenew(customer, names, AutoRenew.OFF);
				case CRITICAL -> this.settings.prioritise(customer, names, Priority.CRITICAL);
				case NORMAL -> this.settings.prioritise(customer, names, Priority.NORMAL);
				case LET_EXPIRE -> this.settings.prioritise(customer, names, Priority.LET_EXPIRE);
				case TAG -> this.settings.tag(customer, names, tag.orElseThrow());
				case UNTAG -> this.settings.untag(customer, names, tag.orElseThrow());
			});
			boolean full = action == Action.TAG && this.settings.full(customer, names, tag.orElseThrow()) > 0;
			next.addFlashAttribute("flash", full ? "orders.settings.full" : "orders.settings.done." + action);
		}
	}

	/** What can be set. */
	enum Action {

		/** Renewal by itself is switched on. */
		SWITCH_ON,
		/** Renewal by itself is switched off. */
		SWITCH_OFF,
		/** Renewed before all others. */
		CRITICAL,
		/** Renewed after those. */
		NORMAL,
		/** Not renewed. */
		LET_EXPIRE,
		/** A tag is put on. */
		TAG,
		/** A tag is taken off. */
		UNTAG;

		boolean needsTag() {
			return this == TAG || this == UNTAG;
		}

	}

	/**
	 * What to set.
	 *
	 * @param azione an {@link Action}
	 * @param etichetta the tag
	 */
	record Wish(@Nullable String azione, @Nullable String etichetta) {

		Optional<Action> action() {
			return Optional.ofNullable(Typed.constant(Action.class, this.azione));
		}

		Optional<Tag> tag() {
			return Tag.parse(Objects.requireNonNullElse(this.etichetta, ""));
		}

	}

}
