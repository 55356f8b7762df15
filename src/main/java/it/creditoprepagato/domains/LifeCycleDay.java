package it.creditoprepagato.domains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.catalog.ExpiryCalendar;
import it.creditoprepagato.shared.CustomerId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a day brings to the domains of all customers: their dates pass, and registries are
 * told to let those go that nobody has paid for. Some customers at a time, each time in a
 * transaction of its own; a day that was broken off is simply run again, and a day run
 * twice does nothing the second time.
 */
@Service
public class LifeCycleDay {

	/** So long the application may have stood still without a day being missed. */
	private static final int DAYS_BACK = 60;

	private final Holders holders;

	private final Milestones milestones;

	private final LettingGo lettingGo;

	private final TransactionOperations transactions;

	private final Clock clock;

	LifeCycleDay(Holders holders, Milestones milestones, LettingGo lettingGo, TransactionOperations transactions,
			Clock clock) {
		this.holders = holders;
		this.milestones = milestones;
		this.lettingGo = lettingGo;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Runs today for everybody. */
	public void run() {
		LocalDate today = ExpiryCalendar.today(this.clock);
		this.holders.forEach((customers) -> {
			List<UUID> ids = customers.stream().map(CustomerId::value).toList();
			this.transactions.executeWithoutResult((transaction) -> {
				this.milestones.pass(ids, today.minusDays(DAYS_BACK), today);
				this.lettingGo.run(ids, today);
			});
		});
	}

}
