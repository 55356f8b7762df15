package it.creditoprepagato.launch;

import java.util.List;

import org.springframework.stereotype.Component;

import it.creditoprepagato.ledger.LedgerVerifier;
import it.creditoprepagato.ledger.Verification;

/**
 * Recomputes every balance and hash chain; fails if a row is broken, and names the first.
 */
@Component("verify-ledger")
class VerifyLedger implements SubCommand {

	private final LedgerVerifier verifier;

	VerifyLedger(LedgerVerifier verifier) {
		this.verifier = verifier;
	}

	@Override
	public Result run(List<String> arguments) {
		Verification verification = this.verifier.verify();
		if (verification.first() == null) {
			return Result.ok(verification.toString());
		}
		return Result.failed("first broken: " + verification.first(), verification.toString());
	}

}
