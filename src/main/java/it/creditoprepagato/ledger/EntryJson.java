package it.creditoprepagato.ledger;

import java.util.HexFormat;

import it.creditoprepagato.shared.CustomerId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as the database's functions take it.
 *
 * @param kind the kind's name
 * @param amount cents: signed when posted, positive when captured, none for a carry,
 * whose amount is the balance
 * @param counterAccount the other side
 * @param subscription the plan's order number
 * @param reference what it is about
 * @param subject the domain or payment reference
 * @param parameters of the description, as JSON
 * @param key the idempotency key
 * @param fingerprint what the key stands for, in hexadecimal
 * @param actor who
 * @param receipt why this price
 * @param digest of all fields that the database does not decide, in hexadecimal
 */
record EntryJson(String kind, @Nullable Long amount, String counterAccount, @Nullable String subscription,
		String reference, @Nullable String subject, String parameters, String key, String fingerprint, String actor,
		@Nullable String receipt, String digest) {

	private static final JsonMapper JSON = JsonMapper.shared();

	static EntryJson of(CustomerId customer, Posting posting, @Nullable Long amount,
			EntryKind.CounterAccount counterAccount) {
		Posting.Details details = posting.details();
		String kind = posting.kind().name();
		String reference = posting.reference().toString();
		byte[] fingerprint = Digest.of(kind, (amount != null) ? amount.toString() : null, details.subscription(),
				reference, details.subject());
		String parameters = JSON.writeValueAsString(details.sortedParameters());
		byte[] digest = Digest.of(customer.toString(), kind, counterAccount.name(), details.subscription(), reference,
				details.subject(), parameters, posting.key().value(), HexFormat.of().formatHex(fingerprint),
				posting.actor().toString(), details.receipt());
		return new EntryJson(kind, amount, counterAccount.name(), details.subscription(), reference, details.subject(),
				parameters, posting.key().value(), HexFormat.of().formatHex(fingerprint), posting.actor().toString(),
				details.receipt(), HexFormat.of().formatHex(digest));
	}

	long cents() {
		return (this.amount != null) ? this.amount : 0;
	}

	static String write(Object json) {
		return JSON.writeValueAsString(json);
	}

}
