package it.creditoprepagato.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.ledger.StatementQuery;
import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.payments.PaymentMethod;
import it.creditoprepagato.payments.SettlementOutcome;
import it.creditoprepagato.payments.Transfer;
import it.creditoprepagato.prepaid.BuyCredit;
import it.creditoprepagato.prepaid.BuyPlan;
import it.creditoprepagato.prepaid.PurchaseOutcome;
import it.creditoprepagato.prepaid.Subscription;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.shared.TimeOrderedId;

/**
 * A customer in a test: buys, pays by bank transfer unless said otherwise, and can be
 * looked at.
 *
 * @param id the customer
 * @param world where it lives
 */
public record Agency(CustomerId id, Agencies world) {

	/** Buys the plan by exactly its entry amount, in the middle of the edition's year. */
	public Agency onPlan(Tier tier, int edition) {
		Instant then = LocalDate.of(edition, 7, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
		Money entry = this.world.market().plans().entryAmounts(edition).orElseThrow().of(tier);
		pays(at(then, (agency) -> agency.asksForPlan(entry.toString())));
		return this;
	}

	/** Tops up, or renews a domain, until exactly this is left. */
	public Agency withCredit(String credit) {
		Money difference = Money.parse(credit).minus(credit().available());
		if (difference.isPositive()) {
			pays(asksForCredit(difference.toString()));
		}
		else if (difference.isNegative()) {
			spends(difference.negated());
		}
		return this;
	}

	public <T> T at(Instant then, Function<Agency, T> work) {
		return this.world.clock().at(then, () -> work.apply(this));
	}

	/** A top-up, awaited. */
	public Payment asksForCredit(String net) {
		return requested(wishesCredit(net, PaymentMethod.BANK_TRANSFER));
	}

	/** The entry top-up of a plan, awaited. */
	public Payment asksForPlan(String net) {
		return requested(wishesPlan(net));
	}

	public PurchaseOutcome wishesCredit(String net, PaymentMethod method) {
		return this.world.market().prepaid().topUp(wish(net, method));
	}

	public PurchaseOutcome wishesPlan(String net) {
		return this.world.market().prepaid().purchase(new BuyPlan(wish(net, PaymentMethod.BANK_TRANSFER), null));
	}

	/** Transfers all that is payable. */
	public SettlementOutcome pays(Payment payment) {
		return transfers(payment.due().payable().toString(), payment);
	}

	public SettlementOutcome transfers(String gross, Payment payment) {
		return transfers(new Transfer(TimeOrderedId.next(), Money.parse(gross), LocalDate.of(2026, 11, 20)), payment);
	}

	public SettlementOutcome transfers(Transfer transfer, Payment payment) {
		return this.world.effect(this.id,
				() -> this.world.till().transfers().receive(this.id, payment.id(), transfer, Agencies.STAFF));
	}

	/** Staff settles what came so far. */
	public SettlementOutcome isSettledByWhatCame(Payment payment) {
		return this.world.effect(this.id,
				() -> this.world.till().transfers().settleWhatCame(this.id, payment.id(), Agencies.STAFF));
	}

	public Credit credit() {
		return this.world.till().ledger().balance(this.id);
	}

	public Subscription plan() {
		return this.world.market().prepaid().inForce(this.id).orElseThrow();
	}

	/** The payment as it stands now. */
	public Payment now(Payment payment) {
		return this.world.till().payments().find(this.id, payment.id()).orElseThrow();
	}

	/** Everything that moved, oldest first. */
	public List<StatementLine> statement() {
		return this.world.till().statement().page(this.id, StatementQuery.newest(100)).reversed();
	}

	private BuyCredit wish(String net, PaymentMethod method) {
		return new BuyCredit(this.id, Money.parse(net), method, Agencies.BUYER);
	}

	private static Payment requested(PurchaseOutcome outcome) {
		if (outcome instanceof PurchaseOutcome.Requested requested) {
			return requested.payment();
		}
		throw new AssertionError("Refused: " + outcome);
	}

	private void spends(Money amount) {
		String key = TimeOrderedId.next().toString();
		Posting renewal = new Posting(EntryKind.RENEWAL, amount, new Reference("test", key),
				new IdempotencyKey("test:" + key), Agencies.BUYER,
				Posting.Details.of(plan().orderNumber().toString(), "esempio.it"));
		this.world.effect(this.id, () -> this.world.till().ledger().debit(this.id, renewal));
	}

}
