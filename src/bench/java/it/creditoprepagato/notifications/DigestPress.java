package it.creditoprepagato.notifications;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import it.creditoprepagato.shared.CustomerId;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes a customer's digest from its domains to the last byte of the mail, and takes all
 * of it back, so that it can be made again.
 */
public final class DigestPress {

	private final DailyNotices notices;

	private final MailWriter writer;

	private final EntityManager entities;

	private final TransactionOperations transactions;

	public DigestPress(ApplicationContext application) {
		this.notices = application.getBean(DailyNotices.class);
		this.writer = application.getBean(MailWriter.class);
		this.entities = application.getBean(EntityManager.class);
		this.transactions = application.getBean(TransactionOperations.class);
	}

	/** Tells how many bytes the mail has. */
	public long print(CustomerId customer) {
		return Objects.requireNonNull(this.transactions.execute((transaction) -> {
			transaction.setRollbackOnly();
			this.notices.run(customer);
			MailRow mail = this.entities
				.createQuery("select m from MailRow m where m.id.customerId = :customer and m.kind = :kind",
						MailRow.class)
				.setParameter("customer", customer.value())
				.setParameter("kind", MailKind.EXPIRY_DIGEST)
				.getSingleResult();
			return size(this.writer.write(mail));
		}));
	}

	private static long size(OutgoingMail mail) {
		Counter counter = new Counter();
		try {
			mail.message().writeTo(counter);
			return counter.bytes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Counts what is written to it. */
	private static final class Counter extends OutputStream {

		private long bytes;

		@Override
		public void write(int one) {
			this.bytes++;
		}

		@Override
		public void write(byte[] some, int from, int length) {
			this.bytes += length;
		}

	}

}
