package it.creditoprepagato.domains;

import java.time.LocalDate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import it.creditoprepagato.catalog.TldRules;

/**
 * When domains are renewed without being asked for.
 *
 * @param leadDays how many days before the registry must have been told, at least 0
 */
@ConfigurationProperties("credito.domains.auto-renew")
public record RenewalSchedule(@DefaultValue("7") int leadDays) {

	public RenewalSchedule {
		if (leadDays < 0) {
			throw new IllegalArgumentException("Days are not negative");
		}
	}

	/** The first day on which a domain is renewed by itself. */
	public LocalDate firstDay(TldRules rules, LocalDate paidUntil) {
		return rules.terms().cutoff(paidUntil).minusDays(this.leadDays);
	}

}
