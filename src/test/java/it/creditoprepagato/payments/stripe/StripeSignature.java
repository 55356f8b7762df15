package it.creditoprepagato.payments.stripe;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Stripe does: HMAC-SHA256 over the time, a full stop and the body. */
final class StripeSignature {

	static final String SECRET = "whsec_of_the_tests";

	private StripeSignature() {
	}

	/** The header of a body that was signed then. */
	static String of(String body, Instant at) {
		return "t=" + at.getEpochSecond() + ",v1=" + hash(body, at, SECRET);
	}

	static String hash(String body, Instant at, String secret) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return HexFormat.of()
				.formatHex(mac.doFinal((at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
