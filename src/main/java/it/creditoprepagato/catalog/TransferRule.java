package it.creditoprepagato.catalog;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a transfer needs and does.
 *
 * @param effect what it does to the expiry
 * @param days how long it may take
 * @param creationLockDays how long after its registration a domain cannot be transferred
 * @param transferLockDays how long after a transfer it cannot be transferred again
 * @param authCodeMin the shortest auth code; 0 if none is needed
 * @param authCodeMax the longest auth code; 0 if none is needed
 */
@Embeddable
public record TransferRule(@Column(name = "transfer") @Enumerated(EnumType.STRING) TransferEffect effect,
		@Column(name = "transfer_days") int days, int creationLockDays, int transferLockDays, int authCodeMin,
		int authCodeMax) {

	public TransferRule {
		if (days < 0 || creationLockDays < 0 || transferLockDays < 0 || authCodeMin < 0 || authCodeMax < authCodeMin) {
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

	/**
	 * How much a transfer lacks of adding a whole year, in months and days: from the last
	 * day of a month it is a month to the last day of the next.
	 * @param expiry the expiry before it
	 * @param completion the day it is done
	 * @param maxTotalYears how far from completion an expiry may lie
	 */
	public Period lost(LocalDate expiry, LocalDate completion, int maxTotalYears) {
		LocalDate after = expiryAfter(expiry, completion, maxTotalYears);
		LocalDate full = expiry.plusYears(1);
		if (!after.isBefore(full)) {
			return Period.ZERO;
		}
		int months = Math.toIntExact(ChronoUnit.MONTHS.between(after, full));
		int whole = after.plusMonths(months + 1).isAfter(full) ? months : months + 1;
		return Period.of(0, whole, Math.toIntExact(ChronoUnit.DAYS.between(after.plusMonths(whole), full)));
	}

	/**
	 * The first day on which a domain may leave its registrar.
	 * @param registeredOn the day it was registered
	 * @param movedOn the day it last changed registrar, if it ever did
	 */
	public LocalDate freeFrom(LocalDate registeredOn, @Nullable LocalDate movedOn) {
		LocalDate young = registeredOn.plusDays(this.creationLockDays);
		LocalDate moved = (movedOn != null) ? movedOn.plusDays(this.transferLockDays) : young;
		return moved.isAfter(young) ? moved : young;
	}

	/** Visible ASCII of the right length (RFC 5731: a normalized string). */
	boolean accepts(String authCode) {
		return authCode.length() >= this.authCodeMin && authCode.length() <= this.authCodeMax
				&& authCode.chars().allMatch((c) -> c > 0x20 && c < 0x7F);
	}

}
