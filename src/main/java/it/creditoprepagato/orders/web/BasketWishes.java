package it.creditoprepagato.orders.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.DomainStatus;
import it.creditoprepagato.domains.HeldDomain;
import it.creditoprepagato.domains.Portfolio;
import it.creditoprepagato.orders.DomainWish;
import it.creditoprepagato.orders.RegisterDomain;
import it.creditoprepagato.orders.RenewDomain;
import it.creditoprepagato.orders.RestoreDomain;
import it.creditoprepagato.orders.Told;
import it.creditoprepagato.orders.TransferDomain;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

/** Makes wishes out of what was typed, or says what is wrong with it. */
@Component
class BasketWishes {

	private final Portfolio portfolio;

	private final Catalog catalog;

	private final RefusalWords words;

	BasketWishes(Portfolio portfolio, Catalog catalog, RefusalWords words) {
		this.portfolio = portfolio;
		this.catalog = catalog;
		this.words = words;
	}

	/**
	 * For each line its wish, or why it is none; renewals start from the expiry of now.
	 */
	List<Wished> of(CustomerId customer, List<BasketLine> lines) {
		Set<DomainName> seen = new HashSet<>();
		List<Wished> typed = new ArrayList<>(lines.stream().map((line) -> read(line, seen)).toList());
		Map<DomainName, HeldDomain> held = this.portfolio.find(customer,
				typed.stream().map(Wished::read).filter(Objects::nonNull).map(Read::name).toList());
		typed.replaceAll((one) -> (one.read() != null) ? wish(one, one.read(), held.get(one.read().name())) : one);
		return typed;
	}

	private Wished wish(Wished typed, Read read, @Nullable HeldDomain held) {
		return (held == null || read.isOfHeld() || held.status() == DomainStatus.GONE) ? typed.wishing(held)
				: Wished.wrong(typed.line(), this.words.say("orders.basket.held", read.name().unicode()));
	}

	private Wished read(BasketLine line, Set<DomainName> seen) {
		Operation operation = line.wanted().orElse(null);
		if (operation == null) {
			return Wished.wrong(line, this.words.say("orders.basket.unknown-operation", line.operation()));
		}
		try {
			DomainName name = DomainName.parse(line.domain());
			Integer years = operation.hasTerm() ? line.term().orElse(null) : Integer.valueOf(1);
			if (years == null) {
				return Wished.wrong(line, this.words.say("orders.basket.unknown-term"));
			}
			if (!line.hasBearableCode()) {
				return Wished.wrong(line, this.words.say("orders.basket.long-code"));
			}
			return seen.add(name) ? new Wished(line, new Read(operation, name, years), null, null)
					: Wished.wrong(line, this.words.say("orders.basket.twice", name.unicode()));
		}
		catch (DomainName.Invalid unreadable) {
			return Wished.wrong(line, this.words.of(unreadable));
		}
	}

	/** The most years that can be asked for. */
	int longest(Read read) {
		return read.operation().hasTerm()
				? this.catalog.rules(read.name().tld()).map((rules) -> rules.terms().maxYears()).orElse(1) : 1;
	}

	/** The wish of a line; a renewal starts from an expiry. */
	static DomainWish wish(BasketLine line, Read read, @Nullable LocalDate expiry, Told told) {
		return switch (read.operation()) {
			case REGISTER -> new RegisterDomain(read.name(), read.years(), RegisterDomain.Holder.CUSTOMER, told);
			case TRANSFER -> new TransferDomain(read.name(), line.code().isEmpty() ? null : line.code(), told);
			case RENEW ->
				new RenewDomain(read.name(), read.years(), Objects.requireNonNullElse(expiry, LocalDate.EPOCH), told);
			case RESTORE -> new RestoreDomain(read.name(), told);
		};
	}

	/**
	 * What could be read of a line.
	 *
	 * @param operation what to do
	 * @param name to which domain
	 * @param years for how long
	 */
	record Read(Operation operation, DomainName name, int years) {

		boolean isOfHeld() {
			return this.operation == Operation.RENEW || this.operation == Operation.RESTORE;
		}

	}

	/**
	 * A line with its wish, or with what is wrong.
	 *
	 * @param line as it was typed
	 * @param read what could be read of it; null if something is wrong
	 * @param wish what it asks for; null if something is wrong
	 * @param wrong in words; null if nothing is
	 */
	record Wished(BasketLine line, @Nullable Read read, @Nullable DomainWish wish, @Nullable String wrong) {

		static Wished wrong(BasketLine line, String why) {
			return new Wished(line, null, null, why);
		}

		/**
		 * What is not held, or not yet, has no expiry to start from and will be refused.
		 */
		Wished wishing(@Nullable HeldDomain held) {
			Read known = Objects.requireNonNull(this.read);
			LocalDate expiry = (held != null) ? held.paidUntil() : null;
			BasketLine shown = new BasketLine(known.operation().name(), Integer.toString(known.years()),
					(expiry != null) ? expiry.toString() : "", known.name().ascii(), this.line.code());
			return new Wished(shown, known, BasketWishes.wish(shown, known, expiry, Told.NOTHING), null);
		}

	}

}
