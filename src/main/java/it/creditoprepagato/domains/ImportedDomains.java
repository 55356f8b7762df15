package it.creditoprepagato.domains;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.DomainName;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is imported, with its settings and its trace. */
@Component
@Transactional
class ImportedDomains {

	private final Holdings holdings;

	private final PortfolioSettings settings;

	private final AuditTrail audit;

	ImportedDomains(Holdings holdings, PortfolioSettings settings, AuditTrail audit) {
		this.holdings = holdings;
		this.settings = settings;
		this.audit = audit;
	}

	/**
	 * Adds all of them.
	 * @throws NameHeld if somebody holds one of the names here
	 */
	void add(CustomerId customer, List<ImportResult> addable, Registrant registrant, Actor actor) {
		this.holdings.adopt(customer, addable.stream().map((one) -> adopted(one, registrant)).toList());
		settle(customer, addable);
		addable.forEach((one) -> this.audit.record(new AuditRecord(customer, actor, "domains.imported",
				new AuditRecord.Subject("domain", name(one).ascii()),
				new AuditRecord.Details(null, null, "until " + one.paidUntil()))));
	}

	private void settle(CustomerId customer, List<ImportResult> added) {
		Map<Priority, List<DomainName>> priorities = new LinkedHashMap<>();
		Map<Tag, List<DomainName>> tags = new LinkedHashMap<>();
		for (ImportResult one : added) {
			ImportLine.Wishes wishes = one.line().wishes();
			priorities.computeIfAbsent(wishes.priority(), (priority) -> new ArrayList<>()).add(name(one));
			wishes.tags().forEach((tag) -> tags.computeIfAbsent(tag, (each) -> new ArrayList<>()).add(name(one)));
		}
		priorities.remove(Priority.NORMAL);
		priorities.forEach((priority, names) -> this.settings.prioritise(customer, names, priority));
		tags.forEach((tag, names) -> this.settings.tag(customer, names, tag));
	}

	private static AdoptedDomain adopted(ImportResult result, Registrant registrant) {
		return new AdoptedDomain(name(result), Objects.requireNonNull(result.paidUntil()),
				Objects.requireNonNull(result.registryExpiry()), result.line().wishes().autoRenew(), registrant,
				List.of());
	}

	private static DomainName name(ImportResult result) {
		return Objects.requireNonNull(result.line().name());
	}

}
