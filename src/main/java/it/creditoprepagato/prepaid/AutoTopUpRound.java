package it.creditoprepagato.prepaid;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

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

	private static final int MOST_AT_ONCE = 200;

	private static final UUID FIRST = new UUID(0, 0);

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
		List<UUID> low = this.autoTopUps.low(this.clock.instant(), FIRST, MOST_AT_ONCE);
		while (!low.isEmpty()) {
			low.stream().map(CustomerId::new).forEach(this::start);
			low = this.autoTopUps.low(this.clock.instant(), low.getLast(), MOST_AT_ONCE);
		}
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
