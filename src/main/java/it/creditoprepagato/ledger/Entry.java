package it.creditoprepagato.ledger;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;

/** Money that moved, for reading. */
@Entity
@Immutable
@Table(schema = "ledger", name = "entry")
class Entry {

	private static final Set<EntryKind> IRREVERSIBLE = EnumSet.of(EntryKind.REVERSAL, EntryKind.CARRY_IN,
			EntryKind.CARRY_OUT);

	private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {
	};

	@EmbeddedId
	private EntryId id;

	@Enumerated(EnumType.STRING)
	private EntryKind kind;

	private long amountCents;

	private long balanceAfterCents;

	@Enumerated(EnumType.STRING)
	private EntryKind.CounterAccount counterAccount;

	private @Nullable String subscription;

	private String reference;

	private @Nullable String subject;

	private String parameters;

	private String actor;

	private Instant occurredAt;

	private @Nullable String receipt;

	private byte[] hash;

	@SuppressWarnings("NullAway.Init")
	protected Entry() {
	}

	boolean isReversible() {
		return !IRREVERSIBLE.contains(this.kind);
	}

	Money amount() {
		return Money.cents(this.amountCents);
	}

	EntryKind.CounterAccount counterAccount() {
		return this.counterAccount;
	}

	Posting.Details reversed(String reason) {
		return new Posting.Details(this.subscription, this.subject, Map.of("reason", reason), null);
	}

	StatementLine line() {
		return new StatementLine(this.id.seq(), this.kind, amount(), Money.cents(this.balanceAfterCents), about(),
				this.occurredAt, HexFormat.of().formatHex(this.hash));
	}

	private StatementLine.About about() {
		Map<String, String> values = JsonMapper.shared().readValue(this.parameters, PARAMETERS);
		return new StatementLine.About(Reference.parse(this.reference), this.actor,
				new Posting.Details(this.subscription, this.subject, values, this.receipt));
	}

}
