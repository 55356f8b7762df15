package it.creditoprepagato;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static java.util.Map.entry;

/**
 * Who may use whom, beside {@code shared}: the table of the architecture. Modules that do
 * not exist yet stand here already, so that they find their place.
 */
final class ModuleTable {

	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(entry("shared", Set.of()),
			entry("throttle", Set.of()), entry("jobs", Set.of()), entry("web", Set.of()), entry("identity", Set.of()),
			entry("customers", Set.of()), entry("catalog", Set.of()), entry("pricing", Set.of("catalog")),
			entry("ledger", Set.of()), entry("tax", Set.of("customers")),
			entry("payments", Set.of("customers", "ledger")),
			entry("prepaid", Set.of("customers", "pricing", "ledger", "tax", "payments")),
			entry("registrar", Set.of("catalog")), entry("domains", Set.of("customers", "catalog", "registrar")),
			entry("orders", Set.of("customers", "catalog", "pricing", "prepaid", "ledger", "domains", "registrar")),
			entry("invoicing", Set.of("customers", "tax", "payments", "ledger")),
			entry("foresight", Set.of("customers", "catalog", "pricing", "ledger", "prepaid", "domains", "orders")),
			entry("support", Set.of("customers")), entry("audit", Set.of()), entry("notifications",
					Set.of("customers", "domains", "ledger", "foresight", "prepaid", "payments", "orders", "support")));

	private static final Set<String> USE_ANY = Set.of("portal", "backoffice", "launch");

	/** Used by every module: the last two from its own web package, see HouseRule. */
	private static final Set<String> USED_BY_ALL = Set.of("shared", "throttle", "jobs", "audit", "web", "identity");

	private ModuleTable() {
	}

	/** A sentence for each module whose declaration differs from its row. */
	static List<String> deviations(ApplicationModules modules) {
		Set<String> existing = new TreeSet<>();
		modules.forEach((module) -> existing.add(module.getIdentifier().toString()));
		List<String> sentences = new ArrayList<>();
		existing.stream().filter((name) -> !USE_ANY.contains(name)).forEach((name) -> {
			Set<String> declared = declared(modules.getModuleByName(name).orElseThrow());
			Set<String> row = row(name, existing);
			if (!declared.equals(row)) {
				sentences.add(name + " declares " + declared + ", the architecture says " + row);
			}
		});
		return sentences;
	}

	/** {@code orders uses pricing} for each pair that the table allows. */
	static List<String> uses() {
		Stream<String> table = MAY_USE.entrySet()
			.stream()
			.flatMap((row) -> row.getValue().stream().map((used) -> row.getKey() + " uses " + used));
		Stream<String> any = USE_ANY.stream()
			.flatMap((user) -> MAY_USE.keySet().stream().map((used) -> user + " uses " + used));
		return Stream.concat(table, any).toList();
	}

	private static Set<String> row(String module, Set<String> existing) {
		Set<String> row = new TreeSet<>(MAY_USE.getOrDefault(module, Set.of("(there is no such module)")));
		row.removeIf((name) -> MAY_USE.containsKey(name) && !existing.contains(name));
		return row;
	}

	private static Set<String> declared(ApplicationModule module) {
		try {
			Class<?> packageInfo = Class.forName(module.getBasePackage().getName() + ".package-info");
			String[] declared = packageInfo.getAnnotation(org.springframework.modulith.ApplicationModule.class)
				.allowedDependencies();
			Set<String> names = new TreeSet<>();
			Stream.of(declared).map((name) -> name.split("::")[0].strip()).forEach(names::add);
			names.removeAll(USED_BY_ALL);
			return names;
		}
		catch (ClassNotFoundException ex) {
			return Set.of("(nothing: it has no package-info)");
		}
	}

}
