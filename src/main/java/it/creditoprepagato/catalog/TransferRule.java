package it.creditoprepagato.catalog;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a transfer needs and does.
 *
 * @param effect what it does to the expiry
 * @param creationLockDays how long after its registration a domain cannot be transferred
 * @param transferLockDays how long after a transfer it cannot be transferred again
 * @param authCodeMin the shortest auth code; 0 if none is needed
 * @param authCodeMax the longest auth code; 0 if none is needed
 */
@Embeddable
public record TransferRule(@Column(name = "transfer") @Enumerated(EnumType.STRING) TransferEffect effect,
		int creationLockDays, int transferLockDays, int authCodeMin, int authCodeMax) {

	public TransferRule {
		if (creationLockDays < 0 || transferLockDays < 0 || authCodeMin < 0 || authCodeMax < authCodeMin) {
			throw new IllegalArgumentException("Neither days nor lengths are negative");
		}
	}

	public boolean needsAuthCode() {
		return this.authCodeMax > 0;
	}

	/**
	 * The expiry after a transfer.
	 * @param expiry the expiry before it
	 * @param completion the day it is done
	 * @param maxTotalYears how far from completion an expiry may lie
	 */
	public LocalDate expiryAfter(LocalDate expiry, LocalDate completion, int maxTotalYears) {
		return switch (this.effect) {
			case KEEPS_EXPIRY -> expiry;
			case RESETS_EXPIRY -> completion.plusYears(1);
			case ADDS_YEAR -> {
				LocalDate longest = completion.plusYears(maxTotalYears);
				yield expiry.plusYears(1).isAfter(longest) ? longest : expiry.plusYears(1);
			}
		};
	}

	/** Visible ASCII of the right length (RFC 5731: a normalized string). */
	boolean accepts(String authCode) {
		return authCode.length() >= this.authCodeMin && authCode.length() <= this.authCodeMax
				&& authCode.chars().allMatch((c) -> c > 0x20 && c < 0x7F);
	}

}
