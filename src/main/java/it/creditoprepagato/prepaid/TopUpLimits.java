package it.creditoprepagato.prepaid;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import it.creditoprepagato.shared.Money;

/**
 * How much may be bought at once, net.
 *
 * @param minCents the least, in cents
 * @param maxCents the most, in cents
 */
@ConfigurationProperties("credito.top-up")
public record TopUpLimits(@DefaultValue("100") long minCents, @DefaultValue("1000000") long maxCents) {

	public TopUpLimits {
		if (minCents < 1 || maxCents < minCents) {
			throw new IllegalArgumentException("Not limits of a top-up: " + minCents + " to " + maxCents);
		}
	}

	public Money minimum() {
		return Money.cents(this.minCents);
	}

	public Money maximum() {
		return Money.cents(this.maxCents);
	}

	boolean admit(Money amount) {
		return !amount.isLessThan(minimum()) && !maximum().isLessThan(amount);
	}

}
