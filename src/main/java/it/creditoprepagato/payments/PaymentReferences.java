package it.creditoprepagato.payments;

import java.security.SecureRandom;

/**
 * Makes payment references that people can type: CP and seven characters none of which
 * looks like another.
 */
final class PaymentReferences {

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 7;

	private static final SecureRandom RANDOM = new SecureRandom();

	private PaymentReferences() {
	}

	static String next() {
		StringBuilder reference = new StringBuilder("CP-");
		RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach((at) -> reference.append(ALPHABET.charAt(at)));
		return reference.toString();
	}

}
