package it.creditoprepagato.catalog;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How long a domain can be bought.
 *
 * @param maxYears the longest term of one registration or renewal; the shortest is 1 year
 * @param maxTotalYears how far from today an expiry may lie
 * @param renewal how the registry takes a renewal
 * @param cutoffDays how many days before the last one paid for the registry must have
 * been told at the latest
 */
@Embeddable
public record Terms(@Column(name = "max_term_years") int maxYears, int maxTotalYears,
		@Enumerated(EnumType.STRING) RenewalMode renewal, int cutoffDays) {

	public Terms {
		if (cutoffDays < 0 || maxYears < 1 || maxTotalYears < maxYears || maxTotalYears > 10) {
			throw new IllegalArgumentException("Not terms: " + maxYears + " of " + maxTotalYears + " years");
		}
	}

	/** The last day on which the registry can be told in time to renew or to let go. */
	public LocalDate cutoff(LocalDate paidUntil) {
		return paidUntil.minusDays(this.cutoffDays);
	}

	/** A transfer and a restore are always of one year. */
	boolean allow(Operation operation, int years) {
		return switch (operation) {
			case REGISTER, RENEW -> years >= 1 && years <= this.maxYears;
			case TRANSFER, RESTORE -> years == 1;
		};
	}

	boolean reach(LocalDate expiry, LocalDate today) {
		return !expiry.isAfter(today.plusYears(this.maxTotalYears));
	}

}
