package it.creditoprepagato.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes entries of a time before this system kept the account, one after the other in
 * the order of time: an entry cannot precede one that stands already, and gets its
 * instant instead. Amounts are euro cents without VAT (R8); credit is needed as ever.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LedgerHistory {

	private final LedgerFunctions functions;

	private final EntryRepository entries;

	private final AccountRepository accounts;

	private final Clock clock;

	LedgerHistory(LedgerFunctions functions, EntryRepository entries, AccountRepository accounts, Clock clock) {
		this.functions = functions;
		this.entries = entries;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Writes 1 to 100 entries of one instant, each with the sign of its kind.
	 * @return {@link Posted}, or {@link LedgerRefusal.InsufficientCredit} or
	 * {@link LedgerRefusal.AccountFrozen}
	 * @throws IllegalArgumentException if the instant has not come, or a kind has either
	 * sign
	 * @throws KeyReused if a key names another effect
	 */
	public PostOutcome write(CustomerId customer, Instant at, List<Posting> postings) {
		return at(at).post(customer, postings.stream().map((posting) -> line(customer, posting)).toList());
	}

	/**
	 * Carries the credit from one subscription to the next (R6), as {@link Ledger#carry}
	 * does.
	 * @throws IllegalArgumentException if the instant has not come
	 */
	public Posted carry(CustomerId customer, Instant at, Carry carry) {
		return at(at).carry(customer, carry);
	}

	private Ledger at(Instant instant) {
		if (instant.isAfter(this.clock.instant())) {
			throw new IllegalArgumentException("Not of the past: " + instant);
		}
		return new Ledger(this.functions, this.entries, this.accounts, Clock.fixed(instant, ZoneOffset.UTC));
	}

	private static EntryJson line(CustomerId customer, Posting posting) {
		EntryKind kind = posting.kind();
		long cents = posting.amount().cents();
		if (kind.admits(cents) == kind.admits(-cents)) {
			throw new IllegalArgumentException("A " + kind + " has no sign of its own, or no amount");
		}
		return EntryJson.of(customer, posting, kind.admits(cents) ? cents : -cents, kind.counterAccount());
	}

}
