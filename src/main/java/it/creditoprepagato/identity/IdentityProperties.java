package it.creditoprepagato.identity;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be tried.
 *
 * @param attemptsPerAccount failed sign-ins by one address of mail, within the time
 * @param attemptsPerAddress failed sign-ins from one address of the network, within the
 * time
 * @param attemptsWithin the time in which all attempts come back, one after the other
 * @param apiRequestsPerMinute requests to the API with one key
 */
@ConfigurationProperties("credito.identity")
public record IdentityProperties(@DefaultValue("10") int attemptsPerAccount, @DefaultValue("50") int attemptsPerAddress,
		@DefaultValue("15m") Duration attemptsWithin, @DefaultValue("6000") int apiRequestsPerMinute) {

	public IdentityProperties {
		if (attemptsPerAccount < 1 || attemptsPerAddress < 1 || apiRequestsPerMinute < 1
				|| !attemptsWithin.isPositive()) {
			throw new IllegalArgumentException("credito.identity: limits are above zero");
		}
	}

}
