package it.creditoprepagato.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import it.creditoprepagato.domains.ImportResult;
import it.creditoprepagato.domains.ImportResult.Outcome;
import it.creditoprepagato.domains.PortfolioFile;
import it.creditoprepagato.domains.PortfolioImport;
import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.identity.Users;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Takes a file of domains into a customer's portfolio, or says what that would do. */
@Component("import-portfolio")
class ImportPortfolio implements SubCommand {

	private static final String DRY_RUN = "--dry-run";

	private static final Actor ACTOR = Actor.system("import-portfolio");

	private final PortfolioImport imports;

	private final Users users;

	private final MessageSource messages;

	ImportPortfolio(PortfolioImport imports, Users users, MessageSource messages) {
		this.imports = imports;
		this.users = users;
		this.messages = messages;
	}

	@Override
	public Result run(List<String> arguments) {
		List<String> given = new ArrayList<>(arguments);
		boolean isDry = given.remove(DRY_RUN);
		if (given.size() != 2) {
			return Result.failed(Launcher.usage("import-portfolio", "CUSTOMER_EMAIL FILE.csv [" + DRY_RUN + "]"));
		}
		Optional<CustomerId> customer = EmailAddress.typed(given.getFirst()).flatMap(this.users::customerOf);
		if (customer.isEmpty()) {
			return Result.failed("no customer signs in as " + given.getFirst());
		}
		Path path = Path.of(given.getLast());
		try {
			if (Files.size(path) > PortfolioFile.MOST_BYTES) {
				return Result.failed("The file " + path + " has more than " + PortfolioFile.MOST_BYTES + " bytes");
			}
			return PortfolioFile.read(Files.readAllBytes(path))
				.map((file) -> run(customer.get(), file, isDry))
				.orElseGet(() -> Result.failed("The file " + path + " has no column of domains"));
		}
		catch (IOException ex) {
			return Result.failed("The file " + path + " cannot be read");
		}
	}

	private Result run(CustomerId customer, PortfolioFile file, boolean isDry) {
		if (file.lines().size() > PortfolioFile.MOST_LINES) {
			return Result.failed("The file has more than " + PortfolioFile.MOST_LINES + " lines");
		}
		List<ImportResult> results = isDry ? this.imports.tryOut(customer, file)
				: this.imports.take(customer, file, ACTOR);
		List<String> said = new ArrayList<>();
		said.add("format " + file.format() + (isDry ? ", dry run: nothing is written" : ""));
		results.forEach((result) -> said.add(line(result)));
		long refused = results.stream().filter((result) -> !result.outcome().isGood()).count();
		said.add("lines=" + results.size() + " " + (isDry ? "addable=" : "added=")
				+ count(results, isDry ? Outcome.ADDABLE : Outcome.ADDED) + " unchanged="
				+ count(results, Outcome.UNCHANGED) + " refused=" + refused);
		return new Result(said, (refused > 0) ? 1 : 0);
	}

	/** What a terminal would obey is not printed. */
	private String line(ImportResult result) {
		String words = this.messages.getMessage(result.messageKey(), null, Locale.ENGLISH);
		String until = (result.paidUntil() != null) ? " until " + result.paidUntil() : "";
		String file = result.isOfAnotherDay() ? ", the file says " + result.line().expiry() : "";
		return result.line().number() + " " + result.line().typed().replaceAll("\\p{C}", "?") + ": " + words + until
				+ file;
	}

	private static long count(List<ImportResult> results, Outcome outcome) {
		return results.stream().filter((result) -> result.outcome() == outcome).count();
	}

}
