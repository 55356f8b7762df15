package it.creditoprepagato.domains;

import java.util.ArrayList;
import java.util.List;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.domains.ImportResult.Outcome;
import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Service;

/**
 * Takes domains into a portfolio that are with this registrar and that no customer holds:
 * free of charge, with the registry's dates, and with what our own columns say of them;
 * never renewed by themselves until their switch is on. What is elsewhere has to be
 * transferred, and is only told. A file that is imported twice changes nothing the second
 * time.
 */
@Service
public class PortfolioImport {

	private static final int AT_ONCE = 200;

	private final ImportCheck check;

	private final ImportedDomains imported;

	private final Customers customers;

	PortfolioImport(ImportCheck check, ImportedDomains imported, Customers customers) {
		this.check = check;
		this.imported = imported;
		this.customers = customers;
	}

	/**
	 * What would become of each line; nothing is written. To be called outside any
	 * transaction, since the registries are asked.
	 * @throws IllegalArgumentException for more than {@value PortfolioFile#MOST_LINES}
	 * lines
	 */
	public List<ImportResult> tryOut(CustomerId customer, PortfolioFile file) {
		if (file.lines().size() > PortfolioFile.MOST_LINES) {
			throw new IllegalArgumentException("Too many lines: " + file.lines().size());
		}
		return this.check.of(customer, file.lines());
	}

	/**
	 * Takes in what can be taken in, some at a time; what is broken off is gone on with
	 * by the same file. To be called outside any transaction.
	 * @throws IllegalArgumentException for more than {@value PortfolioFile#MOST_LINES}
	 * lines
	 */
	public List<ImportResult> take(CustomerId customer, PortfolioFile file, Actor actor) {
		Registrant registrant = Registrants.of(this.customers.get(customer).profile());
		List<ImportResult> results = new ArrayList<>(tryOut(customer, file));
		List<Integer> addable = new ArrayList<>();
		for (int at = 0; at < results.size(); at++) {
			if (results.get(at).outcome() == Outcome.ADDABLE) {
				addable.add(at);
			}
		}
		for (int from = 0; from < addable.size(); from += AT_ONCE) {
			List<Integer> some = addable.subList(from, Math.min(from + AT_ONCE, addable.size()));
			Outcome outcome = take(customer, some.stream().map(results::get).toList(), registrant, actor);
			some.forEach((at) -> results.set(at, results.get(at).become(outcome)));
		}
		return results;
	}

	/** None of them if somebody has taken one of the names meanwhile. */
	private Outcome take(CustomerId customer, List<ImportResult> some, Registrant registrant, Actor actor) {
		try {
			this.imported.add(customer, some, registrant, actor);
			return Outcome.ADDED;
		}
		catch (NameHeld ex) {
			return Outcome.UNKNOWN;
		}
	}

}
