package it.creditoprepagato.backoffice;

import java.util.List;
import java.util.UUID;

import it.creditoprepagato.audit.AuditRecord;
import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.identity.ToldAct;
import it.creditoprepagato.identity.ToldTrail;
import it.creditoprepagato.pricing.DraftEnding;
import it.creditoprepagato.pricing.DraftKeeping;
import it.creditoprepagato.pricing.PriceDraft;
import it.creditoprepagato.pricing.PriceDrafts;
import it.creditoprepagato.pricing.PriceFile;
import it.creditoprepagato.pricing.PublishDraft;
import it.creditoprepagato.shared.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff does to price lists, with its trace: both are committed or neither. What
 * changes nothing, such as a second click, leaves none.
 */
@Service
@Transactional
class PriceDesk {

	private static final int ACTS_SHOWN = 50;

	private final PriceDrafts drafts;

	private final AuditTrail trail;

	private final ToldTrail told;

	PriceDesk(PriceDrafts drafts, AuditTrail trail, ToldTrail told) {
		this.drafts = drafts;
		this.trail = trail;
		this.told = told;
	}

	/** Keeps a file as {@link PriceDrafts#keep} does. */
	public DraftKeeping keep(PriceFile file, Actor colleague) {
		DraftKeeping outcome = this.drafts.keep(file, colleague);
		if (outcome instanceof DraftKeeping.Kept(PriceDraft draft)) {
			note(draft, colleague, "backoffice.prices-kept", null,
					draft.file().name() + ", " + draft.file().lines() + " lines, SHA-256 " + draft.file().sha256());
		}
		return outcome;
	}

	/** Publishes a draft as {@link PriceDrafts#publish} does. */
	public DraftEnding publish(PublishDraft wish, Actor colleague) {
		DraftEnding outcome = this.drafts.publish(wish, colleague);
		if (outcome instanceof DraftEnding.Ended(PriceDraft draft)) {
			note(draft, colleague, "backoffice.prices-published", "last version " + wish.lastSeen(),
					"version " + draft.version() + " from " + wish.start());
		}
		return outcome;
	}

	/** Discards a draft as {@link PriceDrafts#discard} does. */
	public DraftEnding discard(UUID id, Actor colleague) {
		DraftEnding outcome = this.drafts.discard(id, colleague);
		if (outcome instanceof DraftEnding.Ended(PriceDraft draft)) {
			note(draft, colleague, "backoffice.prices-discarded", "OPEN", draft.state());
		}
		return outcome;
	}

	/** What was done to a draft, newest first. */
	@Transactional(readOnly = true)
	public List<ToldAct> trail(PriceDraft draft) {
		return this.told.about(null, subject(draft), ACTS_SHOWN);
	}

	private void note(PriceDraft draft, Actor colleague, String action, @Nullable String before, String after) {
		this.trail.record(
				new AuditRecord(null, colleague, action, subject(draft), new AuditRecord.Details(null, before, after)));
	}

	private static AuditRecord.Subject subject(PriceDraft draft) {
		return new AuditRecord.Subject("price-draft", draft.id().toString());
	}

}
