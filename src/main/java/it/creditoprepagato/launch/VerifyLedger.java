package it.creditoprepagato.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.stereotype.Component;

import it.creditoprepagato.ledger.LedgerVerifier;
import it.creditoprepagato.ledger.Verification;

/**
 * Recomputes every balance and hash chain, and compares them with the files of account
 * heads that are named; fails if a row is broken, and names the first.
 */
@Component("verify-ledger")
class VerifyLedger implements SubCommand {

	private final LedgerVerifier verifier;

	VerifyLedger(LedgerVerifier verifier) {
		this.verifier = verifier;
	}

	@Override
	public Result run(List<String> arguments) {
		Path[] heads = arguments.stream().map(Path::of).toArray(Path[]::new);
		for (Path file : heads) {
			if (!Files.isReadable(file)) {
				return Result.failed("no such file: " + file);
			}
		}
		Verification verification = this.verifier.verify(heads);
		if (verification.first() == null) {
			return Result.ok(verification.toString());
		}
		return Result.failed("first broken: " + verification.first(), verification.toString());
	}

}
