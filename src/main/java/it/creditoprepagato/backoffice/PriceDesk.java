package it.creditoprepagato.backoffice;

import java.time.Instant;
import java.util.List;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.identity.ToldAct;
import it.creditoprepagato.identity.ToldTrail;
import it.creditoprepagato.pricing.DraftOutcome;
import it.creditoprepagato.pricing.PriceDraft;
import it.creditoprepagato.pricing.PriceDrafts;
import it.creditoprepagato.pricing.PriceFile;
import it.creditoprepagato.shared.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of price lists, with the trail of who did what to them. */
@Service
class PriceDesk {

	private static final int ACTS = 20;

	private final PriceDrafts drafts;

	private final AuditTrail trail;

	private final ToldTrail told;

	PriceDesk(PriceDrafts drafts, AuditTrail trail, ToldTrail told) {
		this.drafts = drafts;
		this.trail = trail;
		this.told = told;
	}

	PriceDrafts drafts() {
		return this.drafts;
	}

	/** Keeps a file as {@link PriceDrafts#keep} does. */
	@Transactional
	public DraftOutcome keep(PriceFile file, Actor actor) {
		DraftOutcome outcome = this.drafts.keep(file, actor);
		if (outcome instanceof DraftOutcome.Standing(PriceDraft draft)) {
			note(draft.digest(), actor, "backoffice.prices-kept", draft.source());
		}
		return outcome;
	}

	/** Publishes a draft as {@link PriceDrafts#publish} does. */
	@Transactional
	public DraftOutcome publish(String digest, Instant start, Actor actor) {
		DraftOutcome outcome = this.drafts.publish(digest, start, actor);
		if (outcome instanceof DraftOutcome.Published published) {
			note(digest, actor, "backoffice.prices-published",
					"version " + published.version().number() + " from " + published.version().startsAt());
		}
		return outcome;
	}

	/** Discards a draft as {@link PriceDrafts#discard} does. */
	@Transactional
	public void discard(String digest, Actor actor) {
		this.drafts.discard(digest, actor);
		note(digest, actor, "backoffice.prices-discarded", "");
	}

	private void note(String digest, Actor actor, String action, String after) {
		this.trail
			.record(new AuditRecord(null, actor, action, subject(digest), new AuditRecord.Details(null, null, after)));
	}

	/** What was done to a draft, newest first. */
	List<ToldAct> trail(String digest) {
		return this.told.about(null, subject(digest), ACTS);
	}

	private static AuditRecord.Subject subject(String digest) {
		return new AuditRecord.Subject("price-draft", digest);
	}

}
