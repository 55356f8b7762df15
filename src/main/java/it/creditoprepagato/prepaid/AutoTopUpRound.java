package it.creditoprepagato.prepaid;

import java.time.Clock;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.shared.CustomerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Looks for credit that has run low, and asks for the top-ups that are due. To be called
 * with no transaction open.
 */
@Component
public class AutoTopUpRound {

	private static final Logger LOG = LoggerFactory.getLogger(AutoTopUpRound.class);

	/** The others come with the next round. */
	private static final int MOST_AT_ONCE = 200;

	private final AutoTopUpRepository autoTopUps;

	private final AutoTopUpStart start;

	private final Effect effect;

	private final Clock clock;

	AutoTopUpRound(AutoTopUpRepository autoTopUps, AutoTopUpStart start, Effect effect, Clock clock) {
		this.autoTopUps = autoTopUps;
		this.start = start;
		this.effect = effect;
		this.clock = clock;
	}

	public void run() {
		this.autoTopUps.low(this.clock.instant(), MOST_AT_ONCE).stream().map(CustomerId::new).forEach(this::start);
	}

	/** One account that is busy keeps no other waiting. */
	private void start(CustomerId customer) {
		try {
			this.effect.run(customer, () -> this.start.start(customer));
		}
		catch (RuntimeException ex) {
			LOG.warn("No automatic top-up of customer {} in this round", customer, ex);
		}
	}

}
