package it.creditoprepagato.payments.web;

import java.math.BigInteger;
import java.util.stream.Collectors;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where bank transfers go.
 *
 * @param beneficiary the provider, as its bank knows it
 * @param iban without spaces, its check digits right (ISO 13616)
 */
@ConfigurationProperties("credito.payments")
public record PayeeAccount(String beneficiary, String iban) {

	private static final BigInteger MODULUS = BigInteger.valueOf(97);

	public PayeeAccount {
		if (beneficiary.isBlank() || !isIban(iban)) {
			throw new IllegalArgumentException("Not an account to transfer to: " + beneficiary + ", " + iban);
		}
	}

	private static boolean isIban(String iban) {
		if (!iban.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")) {
			return false;
		}
		String digits = (iban.substring(4) + iban.substring(0, 4)).chars()
			.mapToObj((character) -> Integer.toString(Character.getNumericValue(character)))
			.collect(Collectors.joining());
		return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
	}

	/** In groups of four, as people read it. */
	public String readableIban() {
		return this.iban.replaceAll("(.{4})(?!$)", "$1 ");
	}

}
