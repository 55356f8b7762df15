package it.creditoprepagato.identity;

import it.creditoprepagato.shared.Sha256;
import java.time.Instant;

/**
 * A way in that is good for one use, on its way to the one who asked for it.
 *
 * @param page its path and query, a secret
 * @param expiresAt the end of its time
 */
public record OneTimeLink(String page, Instant expiresAt) {

	/** Names it without telling it. */
	public String fingerprint() {
		return Sha256.hex(this.page);
	}

	@Override
	public String toString() {
		return "OneTimeLink[…, " + this.expiresAt + "]";
	}

}
