package it.creditoprepagato.notifications;

import java.time.LocalDate;

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

	private final AutoRenewalNotices renewals;

	private final ExpiryNotices expiries;

	private final TransactionOperations transactions;

	private final Formats formats;

	DailyNotices(Holders holders, AutoRenewalNotices renewals, ExpiryNotices expiries,
			TransactionOperations transactions, Formats formats) {
		this.holders = holders;
		this.renewals = renewals;
		this.expiries = expiries;
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
		this.transactions.executeWithoutResult((transaction) -> {
			this.renewals.tell(customer, today);
			this.expiries.tell(customer, today);
		});
	}

}
