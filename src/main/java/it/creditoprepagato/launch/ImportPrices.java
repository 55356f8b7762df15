package it.creditoprepagato.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.stereotype.Component;

import it.creditoprepagato.pricing.PriceFile;
import it.creditoprepagato.pricing.PriceImport;
import it.creditoprepagato.pricing.PriceLists;

/** Imports a file of prices as a new version, all of it or nothing. */
@Component("import-prices")
class ImportPrices implements SubCommand {

	private final PriceLists lists;

	ImportPrices(PriceLists lists) {
		this.lists = lists;
	}

	@Override
	public Result run(List<String> arguments) {
		if (arguments.size() != 1) {
			return Result.failed(Launcher.usage("import-prices", "FILE.csv"));
		}
		Path path = Path.of(arguments.getFirst());
		try (InputStream content = Files.newInputStream(path)) {
			return result(this.lists.importFile(PriceFile.read(path.getFileName().toString(), content)));
		}
		catch (IOException ex) {
			return Result.failed("The file " + path + " cannot be read");
		}
	}

	private static Result result(PriceImport outcome) {
		return switch (outcome) {
			case PriceImport.Imported imported ->
				Result.ok("imported " + imported.lines() + " lines as version " + imported.version().number());
			case PriceImport.AlreadyImported already ->
				Result.ok("this very file is version " + already.version().number() + " already; nothing changed");
			case PriceImport.Rejected rejected -> {
				List<String> lines = new java.util.ArrayList<>(
						rejected.problems().stream().map(Object::toString).toList());
				lines.add("nothing imported: " + rejected.problems().size() + " problems");
				yield new Result(lines, 1);
			}
		};
	}

}
