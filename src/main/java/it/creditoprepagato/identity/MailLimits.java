package it.creditoprepagato.identity;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many mails somebody who is not signed in can have sent.
 *
 * @param perAccount to one address of mail, within the time
 * @param perAddress from one address of the network, within the time
 * @param within the time in which all come back, one after the other
 */
@ConfigurationProperties("credito.identity.mails")
record MailLimits(@DefaultValue("5") int perAccount, @DefaultValue("100") int perAddress,
		@DefaultValue("1h") Duration within) {

	MailLimits {
		if (perAccount < 1 || perAddress < 1 || !within.isPositive()) {
			throw new IllegalArgumentException("credito.identity.mails: limits are above zero");
		}
	}

}
