package it.creditoprepagato.payments;

import org.iban4j.Iban;
import org.iban4j.IbanUtil;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where bank transfers go.
 *
 * @param beneficiary the provider, as its bank knows it
 * @param iban without spaces, as long as its country has it and its check digits right
 * (ISO 13616)
 */
@ConfigurationProperties("credito.payments")
public record PayeeAccount(String beneficiary, String iban) {

	public PayeeAccount {
		if (beneficiary.isBlank() || !IbanUtil.isValid(iban)) {
			throw new IllegalArgumentException("Not an account to transfer to: " + beneficiary + ", " + iban);
		}
	}

	/** In groups of four, as people read it. */
	public String readableIban() {
		return Iban.valueOf(this.iban).toFormattedString();
	}

}
