package it.creditoprepagato.tax;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * How the union's register is asked.
 *
 * @param address of its interface; blank where it is never asked
 * @param requester the provider's partita IVA, in whose name it is asked
 * @param patience how long an answer may take
 */
@ConfigurationProperties("credito.tax.vies")
record ViesProperties(String address, String requester, Duration patience) {

	boolean isSetUp() {
		return StringUtils.hasText(this.address);
	}

}
