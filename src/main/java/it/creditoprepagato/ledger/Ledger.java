package it.creditoprepagato.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;

/**
 * Moves customers' money. Amounts are euro cents without VAT (R8). Every operation joins
 * the caller's transaction, which {@link Effect} opens, and should be the last thing that
 * it does: the account stays locked until the commit. Every operation is idempotent by
 * its key.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

	private final LedgerFunctions functions;

	private final EntryRepository entries;

	private final AccountRepository accounts;

	private final Clock clock;

	Ledger(LedgerFunctions functions, EntryRepository entries, AccountRepository accounts, Clock clock) {
		this.functions = functions;
		this.entries = entries;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Adds credit (R2: for good). Opens the account at the first one, and a frozen one
	 * again when the debt is paid.
	 * @throws KeyReused if the key names another effect
	 */
	public Posted credit(CustomerId customer, Posting posting) {
		return (Posted) post(customer, List.of(signed(customer, posting, posting.amount().cents())));
	}

	/**
	 * Takes available credit at once, without a hold.
	 * @return {@link Posted}, or {@link LedgerRefusal.InsufficientCredit} or
	 * {@link LedgerRefusal.AccountFrozen}
	 * @throws KeyReused if the key names another effect
	 */
	public PostOutcome debit(CustomerId customer, Posting posting) {
		return post(customer, List.of(signed(customer, posting, -posting.amount().cents())));
	}

	/**
	 * Takes back money that the payer's bank took back, spent or not; an account left
	 * short is frozen.
	 * @return {@link Posted}, or {@link LedgerRefusal.InsufficientCredit} where there is
	 * no account
	 */
	public PostOutcome chargeback(CustomerId customer, Posting posting) {
		if (posting.kind() != EntryKind.CHARGEBACK) {
			throw new IllegalArgumentException("Not a chargeback: " + posting.kind());
		}
		return debit(customer, posting);
	}

	/**
	 * Closes one subscription and opens the next (R6): the whole balance out of the old
	 * and into the new one, nothing of both when it is not above zero, then the entry
	 * top-up. Holds stay as they are.
	 */
	public Posted carry(CustomerId customer, Carry carry) {
		Posting topUp = carry.entryTopUp();
		return (Posted) post(customer, List.of(carried(customer, carry.out()), carried(customer, carry.in()),
				signed(customer, topUp, topUp.amount().cents())));
	}

	/**
	 * Sets credit aside for 1 to 1,000 operations.
	 * @return {@link HoldOutcome.Held} with how many are covered, or
	 * {@link LedgerRefusal.InsufficientCredit} or {@link LedgerRefusal.AccountFrozen}
	 * @throws KeyReused if a key names another hold
	 */
	public HoldOutcome hold(CustomerId customer, List<HoldRequest> holds, Shortage shortage) {
		List<HoldJson> lines = holds.stream().map(HoldJson::of).toList();
		Answer answer = Answer
			.of(this.functions.hold(customer.value(), now(), shortage == Shortage.IN_ORDER, EntryJson.write(lines)));
		Money total = (shortage == Shortage.IN_ORDER) ? holds.getFirst().amount()
				: holds.stream().map(HoldRequest::amount).reduce(Money.ZERO, Money::plus);
		return switch (answer.outcome()) {
			case DONE, REPLAYED -> new HoldOutcome.Held((int) answer.number(), answer.credit());
			case KEY_REUSED -> throw new KeyReused(holds.getFirst().key());
			default -> answer.refusal(total);
		};
	}

	/**
	 * Ends a hold by a debit of all or a part of it; the rest is available again. Never
	 * short of credit.
	 * @return {@link Posted}, or {@link EndOutcome.AlreadyEnded} if the hold was released
	 * @throws IllegalArgumentException if there is no such hold, or it is smaller than
	 * the amount
	 */
	public EndOutcome capture(CustomerId customer, UUID hold, Posting posting) {
		EntryJson entry = EntryJson.of(customer, posting, posting.amount().cents(), posting.kind().counterAccount());
		requireSign(posting.kind(), -posting.amount().cents());
		Answer answer = Answer.of(this.functions.capture(customer.value(), hold, now(), EntryJson.write(entry)));
		return switch (answer.outcome()) {
			case DONE, REPLAYED -> new Posted(answer.number(), answer.credit());
			case HOLD_ENDED -> new EndOutcome.AlreadyEnded();
			case KEY_REUSED -> throw new KeyReused(posting.key());
			default -> throw new IllegalArgumentException("Hold " + hold + ": " + answer.outcome());
		};
	}

	/**
	 * Ends a hold without a debit.
	 * @return {@link EndOutcome.Released}, now or since before;
	 * {@link EndOutcome.AlreadyEnded} if it was captured
	 * @throws IllegalArgumentException if there is no such hold
	 */
	public EndOutcome release(CustomerId customer, UUID hold) {
		Answer answer = Answer.of(this.functions.release(customer.value(), hold, now()));
		return switch (answer.outcome()) {
			case DONE, REPLAYED -> new EndOutcome.Released(answer.credit());
			case HOLD_ENDED -> new EndOutcome.AlreadyEnded();
			default -> throw new IllegalArgumentException("Hold " + hold + ": " + answer.outcome());
		};
	}

	/**
	 * Undoes an entry by one of the opposite amount, once.
	 * @param reason why, for the statement
	 * @return {@link Posted}; {@link LedgerRefusal} if undoing a credit finds it spent
	 * @throws IllegalArgumentException if there is no such entry, or it is itself a
	 * reversal or a carry
	 */
	public PostOutcome reverse(CustomerId customer, long sequence, String reason, Actor actor) {
		Entry entry = this.entries.findById(new EntryId(customer.value(), sequence))
			.filter(Entry::isReversible)
			.orElseThrow(() -> new IllegalArgumentException("No entry " + sequence + " that can be reversed"));
		Posting posting = new Posting(EntryKind.REVERSAL, entry.amount().negated(),
				new Reference("entry", Long.toString(sequence)), new IdempotencyKey("reversal:" + sequence), actor,
				entry.reversed(reason));
		return post(customer,
				List.of(EntryJson.of(customer, posting, posting.amount().cents(), entry.counterAccount())));
	}

	/** What the customer has now; {@link Credit#NONE} before the first credit. */
	@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
	public Credit balance(CustomerId customer) {
		return this.accounts.findById(AccountId.of(customer)).map(Account::credit).orElse(Credit.NONE);
	}

	/** Whether a debt must be paid before credit can be spent. */
	@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
	public boolean isFrozen(CustomerId customer) {
		return this.accounts.findById(AccountId.of(customer)).filter(Account::isFrozen).isPresent();
	}

	PostOutcome post(CustomerId customer, List<EntryJson> lines) {
		Answer answer = Answer.of(this.functions.post(customer.value(), now(), EntryJson.write(lines)));
		return switch (answer.outcome()) {
			case DONE, REPLAYED -> new Posted(answer.number(), answer.credit());
			case KEY_REUSED -> throw new KeyReused(new IdempotencyKey(lines.getLast().key()));
			default -> answer.refusal(Money.cents(-lines.stream().mapToLong(EntryJson::cents).sum()));
		};
	}

	private static EntryJson signed(CustomerId customer, Posting posting, long cents) {
		requireSign(posting.kind(), cents);
		return EntryJson.of(customer, posting, cents, posting.kind().counterAccount());
	}

	private static EntryJson carried(CustomerId customer, Posting posting) {
		return EntryJson.of(customer, posting, null, posting.kind().counterAccount());
	}

	private static void requireSign(EntryKind kind, long cents) {
		if (!kind.admits(cents)) {
			throw new IllegalArgumentException("A " + kind + " is not of " + cents + " cents");
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
