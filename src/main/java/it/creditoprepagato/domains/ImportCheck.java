package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import it.creditoprepagato.catalog.Catalog;
import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.catalog.LifeCycle.Phase;
import it.creditoprepagato.catalog.RenewalMode;
import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.domains.ImportResult.Outcome;
import it.creditoprepagato.registrar.Registrar;
import it.creditoprepagato.registrar.Standing;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Holds a file of domains against the portfolios and the registries. */
@Component
class ImportCheck {

	private final NameRegister names;

	private final Catalog catalog;

	private final Registrar registrar;

	private final TransactionOperations transactions;

	private final Clock clock;

	ImportCheck(NameRegister names, Catalog catalog, Registrar registrar, TransactionOperations transactions,
			Clock clock) {
		this.names = names;
		this.catalog = catalog;
		this.registrar = registrar;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** What would become of each line; the registries are asked about what is new. */
	List<ImportResult> of(CustomerId customer, List<ImportLine> lines) {
		Map<DomainName, Boolean> held = this.transactions
			.execute((transaction) -> this.names.holders(customer, names(lines), today()));
		List<DomainName> asked = names(lines).stream()
			.filter((name) -> !held.containsKey(name) && this.catalog.rules(name.tld()).isPresent())
			.toList();
		Map<DomainName, Standing> standings = this.registrar.standings(asked, Map.of());
		Set<DomainName> seen = new HashSet<>();
		List<ImportResult> results = new ArrayList<>();
		for (ImportLine line : lines) {
			DomainName name = line.name();
			if (name == null) {
				results.add(ImportResult.of(line, Outcome.UNREADABLE));
			}
			else if (!seen.add(name)) {
				results.add(ImportResult.of(line, Outcome.REPEATED));
			}
			else {
				results.add(result(line, name, held.get(name), standings.get(name)));
			}
		}
		return results;
	}

	private ImportResult result(ImportLine line, DomainName name, @Nullable Boolean isOwn,
			@Nullable Standing standing) {
		Optional<TldRules> rules = this.catalog.rules(name.tld());
		if (rules.isEmpty()) {
			return ImportResult.of(line, Outcome.UNSUPPORTED);
		}
		if (isOwn != null) {
			return ImportResult.of(line, isOwn ? Outcome.UNCHANGED : Outcome.TAKEN);
		}
		return switch (standing) {
			case Standing.Ours ours -> new ImportResult(line, Outcome.ADDABLE,
					paidUntil(rules.get(), line.expiry(), ours.expiry()), ours.expiry());
			case Standing.Elsewhere _, Standing.Held _, Standing.CodeRefused _ ->
				ImportResult.of(line, Outcome.ELSEWHERE);
			case Standing.Free _ -> ImportResult.of(line, Outcome.FREE);
			case Standing.Unknown _ -> ImportResult.of(line, Outcome.UNKNOWN);
			case null -> ImportResult.of(line, Outcome.UNKNOWN);
		};
	}

	/**
	 * The registry's date, but for a domain in its grace days, which the registry has
	 * renewed for the time being: what was paid for ended with the file's.
	 */
	private LocalDate paidUntil(TldRules rules, @Nullable LocalDate file, LocalDate registry) {
		boolean provisional = file != null && rules.terms().renewal() == RenewalMode.COMMAND
				&& registry.equals(file.plusYears(1)) && rules.lifeCycle().phase(file, today()) == Phase.GRACE;
		return (file != null && provisional) ? file : registry;
	}

	private static List<DomainName> names(List<ImportLine> lines) {
		List<DomainName> names = new ArrayList<>();
		for (ImportLine line : lines) {
			if (line.name() != null) {
				names.add(line.name());
			}
		}
		return names;
	}

	private LocalDate today() {
		return ExpiryCalendar.today(this.clock);
	}

}
