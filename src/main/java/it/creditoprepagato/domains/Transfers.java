package it.creditoprepagato.domains;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import it.creditoprepagato.catalog.TldRules;
import it.creditoprepagato.catalog.TransferEffect;
import it.creditoprepagato.domains.Acquisition.TransferIn;
import it.creditoprepagato.domains.Clearance.Cleared;
import it.creditoprepagato.domains.DomainRefusal.NotTransferable;
import it.creditoprepagato.domains.DomainRefusal.TransferLocked;
import it.creditoprepagato.registrar.Instruction;
import it.creditoprepagato.registrar.Standing;

/**
 * Whether a name can be brought from another registrar on a given day, and what that
 * costs beside its price.
 *
 * @param rules of its suffix
 * @param today the day
 */
record Transfers(TldRules rules, LocalDate today) {

	/**
	 * A code that the registry does not know is only warned of: it may be set until the
	 * transfer is asked for, and a transfer that is refused costs nothing.
	 */
	Clearance clear(TransferIn wish, Standing standing) {
		return switch (standing) {
			case Standing.Elsewhere elsewhere -> elsewhere(wish, elsewhere);
			case Standing.Free _ -> new NotTransferable(wish.name(), NotTransferable.Reason.FREE);
			case Standing.Ours _ -> new NotTransferable(wish.name(), NotTransferable.Reason.HERE);
			case Standing.Held _ -> new NotTransferable(wish.name(), NotTransferable.Reason.HELD);
			case Standing.CodeRefused _ -> cleared(wish, List.of(new DomainWarning.CodeRefused()));
			case Standing.Unknown _ -> cleared(wish, List.of(new DomainWarning.NotChecked()));
		};
	}

	private Clearance elsewhere(TransferIn wish, Standing.Elsewhere standing) {
		LocalDate free = this.rules.transfer().freeFrom(standing.registeredOn(), standing.movedOn());
		return this.today.isBefore(free) ? new TransferLocked(wish.name(), free)
				: cleared(wish, warnings(standing.expiry()));
	}

	private List<DomainWarning> warnings(LocalDate expiry) {
		int longest = this.rules.terms().maxTotalYears();
		if (this.rules.transfer().effect() == TransferEffect.KEEPS_EXPIRY) {
			return List.of(new DomainWarning.ExpiryKept(expiry));
		}
		Period lost = this.rules.transfer().lost(expiry, this.today, longest);
		return lost.isZero() ? List.of() : List
			.of(new DomainWarning.TimeLost(lost, this.rules.transfer().expiryAfter(expiry, this.today, longest)));
	}

	private static Cleared cleared(TransferIn wish, List<DomainWarning> warnings) {
		return new Cleared(new Instruction.Transfer(wish.name(), wish.authCode(), wish.registrant()), warnings);
	}

}
