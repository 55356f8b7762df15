package it.creditoprepagato.catalog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import it.creditoprepagato.catalog.BrokenRule.Rule;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Tld;
import org.jspecify.annotations.Nullable;

/**
 * Everything a suffix demands. The checks are pure: empty when nothing stands against it,
 * else the rule that does.
 *
 * @param tld the suffix
 * @param terms how long a domain can be bought
 * @param lifeCycle what becomes of it unpaid
 * @param transfer what a transfer needs and does
 * @param labels which labels are taken
 * @param holderCountries where a holder may be, ISO 3166-1; empty for anywhere
 */
public record TldRules(Tld tld, Terms terms, LifeCycle lifeCycle, TransferRule transfer, LabelRule labels,
		Set<String> holderCountries) {

	public TldRules {
		holderCountries = Set.copyOf(holderCountries);
	}

	/** Whether such a name can exist under this suffix. */
	public Optional<BrokenRule> name(DomainName name) {
		String label = name.label();
		if (this.labels.isShort(label)) {
			return broken(Rule.LABEL_SHORT, this.labels.min());
		}
		if (name.ascii().indexOf('.') > this.labels.max()) {
			return broken(Rule.LABEL_LONG, this.labels.max());
		}
		return this.labels.allowsCharactersOf(label) ? Optional.empty() : broken(Rule.CHARACTERS);
	}

	/** Whether the operation is sold for so many years. */
	public Optional<BrokenRule> term(Operation operation, int years) {
		int longest = this.terms.maxYears();
		return this.terms.allow(operation, years) ? Optional.empty() : broken(Rule.TERM, longest);
	}

	/**
	 * Whether a domain may run so far (ten years, as ICANN's registry agreements have
	 * it).
	 */
	public Optional<BrokenRule> total(LocalDate expiry, LocalDate today) {
		return this.terms.reach(expiry, today) ? Optional.empty()
				: broken(Rule.TOTAL_YEARS, this.terms.maxTotalYears());
	}

	/** Whether somebody of that country, ISO 3166-1, may hold such a domain. */
	public Optional<BrokenRule> holder(String country) {
		boolean admitted = this.holderCountries.isEmpty() || this.holderCountries.contains(country);
		return admitted ? Optional.empty() : broken(Rule.HOLDER_COUNTRY, country);
	}

	/** Whether that can be the auth code of a transfer. */
	public Optional<BrokenRule> authCode(@Nullable String code) {
		if (!this.transfer.needsAuthCode()) {
			return Optional.empty();
		}
		if (code == null || code.isEmpty()) {
			return broken(Rule.AUTH_CODE_MISSING);
		}
		return this.transfer.accepts(code) ? Optional.empty()
				: broken(Rule.AUTH_CODE_SHAPE, this.transfer.authCodeMin(), this.transfer.authCodeMax());
	}

	private Optional<BrokenRule> broken(Rule rule, Object... figures) {
		return Optional.of(BrokenRule.of(rule, this.tld, figures));
	}

}
