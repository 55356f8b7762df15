package it.creditoprepagato.notifications;

import java.time.LocalDate;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import it.creditoprepagato.domains.Holders;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.web.Formats;

/**
 * What customers are told every day about domains that expire. Each customer's letters
 * are queued in a transaction of their own, so a day that was broken off is simply run
 * again, and a day run twice tells nothing the second time.
 */
@Service
public class DailyNotices {

	private static final Logger LOG = LoggerFactory.getLogger(DailyNotices.class);

	private final Holders holders;

	private final List<DailyNotice> notices;

	private final TransactionOperations transactions;

	private final Formats formats;

	DailyNotices(Holders holders, List<DailyNotice> notices, TransactionOperations transactions, Formats formats) {
		this.holders = holders;
		this.notices = notices;
		this.transactions = transactions;
		this.formats = formats;
	}

	/** Tells every customer; one that fails keeps no other from it. */
	public void run() {
		this.holders.forEach((customers) -> customers.forEach(this::tryFor));
	}

	private void tryFor(CustomerId customer) {
		try {
			run(customer);
		}
		catch (RuntimeException ex) {
			LOG.error("Customer {} was not told what expires", customer, ex);
		}
	}

	/** Tells a customer. */
	public void run(CustomerId customer) {
		LocalDate today = this.formats.today();
		this.transactions
			.executeWithoutResult((transaction) -> this.notices.forEach((notice) -> notice.tell(customer, today)));
	}

}
