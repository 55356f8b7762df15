package it.creditoprepagato.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a mail says, as it is kept until it is sent. */
sealed interface Letter permits Letter.PurchasePending, Letter.LowCredit, Letter.EmailConfirmation,
		Letter.SignUpRepeated, Letter.PasswordRecovery, Letter.PasswordChanged, Letter.TopUpSettled,
		Letter.OperationsFailed, Letter.TicketAnswered, RefundLetter, ChargebackLetter, CallOffLetter, AutoTopUpLetter,
		Letter.TransferAway, Letter.ContactAnswered, ExpiryDigest, AutoRenewalReport {

	MailKind kind();

	/**
	 * Asks whether an address is the user's own.
	 *
	 * @param page a secret
	 * @param until the end of its time
	 */
	record EmailConfirmation(String page, Instant until) implements Letter {

		@Override
		public MailKind kind() {
			return MailKind.EMAIL_CONFIRMATION;
		}

	}

	/** Tells that the one who signs up has an account. */
	record SignUpRepeated() implements Letter {

		@Override
		public MailKind kind() {
			return MailKind.SIGN_UP_REPEATED;
		}

	}

	/**
	 * Lets the user choose a new password.
	 *
	 * @param page a secret
	 * @param until the end of its time
	 */
	record PasswordRecovery(String page, Instant until) implements Letter {

		@Override
		public MailKind kind() {
			return MailKind.PASSWORD_RECOVERY;
		}

	}

	/**
	 * Tells that the password is another.
	 *
	 * @param at since when
	 */
	record PasswordChanged(Instant at) implements Letter {

		@Override
		public MailKind kind() {
			return MailKind.PASSWORD_CHANGED;
		}

	}

	/**
	 * Tells that money came.
	 *
	 * @param addedCents what it added, net
	 * @param availableCents what can be spent after it
	 * @param plan the name of the plan that it brought, if any
	 * @param planRefused whether a plan was paid for that is allowed no more
	 */
	record TopUpSettled(long addedCents, long availableCents, @Nullable String plan,
			boolean planRefused) implements Letter {

		@Override
		public MailKind kind() {
			return MailKind.TOP_UP_SETTLED;
		}

		public Money added() {
			return Money.cents(this.addedCents);
		}

		public Money available() {
			return Money.cents(this.availableCents);
		}

	}

	/**
	 * Tells what could not be done.
	 *
	 * @param lines each with its own reason
	 */
	record OperationsFailed(List<FailedLine> lines) implements Letter {

		private static final int MOST_SHOWN = 50;

		@Override
		public MailKind kind() {
			return MailKind.OPERATION_FAILED;
		}

		/** Their order; the list of orders if they are of several. */
		public String path() {
			long number = this.lines.getFirst().orderNumber();
			boolean isOne = this.lines.stream().allMatch((line) -> line.orderNumber() == number);
			return "/area-clienti/ordini" + (isOne ? "/" + number : "");
		}

		/** As many as a mail can take. */
		public List<FailedLine> shown() {
			return this.lines.subList(0, Math.min(this.lines.size(), MOST_SHOWN));
		}

		/** How many it cannot. */
		public int more() {
			return this.lines.size() - shown().size();
		}

		/** What is available again. */
		public Money released() {
			return Money.cents(this.lines.stream().mapToLong(FailedLine::releasedCents).sum());
		}

	}

	/**
	 * Tells that support has answered a ticket; the answer itself stays in the customer
	 * area.
	 *
	 * @param number of the ticket
	 * @param subject what the customer called it
	 */
	record TicketAnswered(long number, String subject) implements Letter {

		@Override
		public MailKind kind() {
			return MailKind.TICKET_ANSWERED;
		}

	}

	/**
	 * Tells how to pay what was asked for.
	 *
	 * @param payment names its payment
	 * @param payableCents what is to be paid
	 * @param creditCents what it will bring
	 * @param reference what the transfer must say
	 */
	record PurchasePending(UUID payment, long payableCents, long creditCents, String reference) implements Letter {

		@Override
		public MailKind kind() {
			return MailKind.PURCHASE_PENDING;
		}

		public Money payable() {
			return Money.cents(this.payableCents);
		}

		public Money credit() {
			return Money.cents(this.creditCents);
		}

	}

	/**
	 * Tells that the credit is low.
	 *
	 * @param availableCents what can be spent
	 * @param thresholdCents what the customer wants to have; null if it has not said
	 * @param neededCents what the next 30 days take that is renewed by itself
	 */
	record LowCredit(long availableCents, @Nullable Long thresholdCents, long neededCents) implements Letter {

		@Override
		public MailKind kind() {
			return MailKind.LOW_CREDIT;
		}

		public Money available() {
			return Money.cents(this.availableCents);
		}

		public Money needed() {
			return Money.cents(this.neededCents);
		}

		public @Nullable Money threshold() {
			return (this.thresholdCents != null) ? Money.cents(this.thresholdCents) : null;
		}

		/** Whether it is less than the customer wants to have. */
		public boolean isBelowThreshold() {
			return this.thresholdCents != null && this.availableCents < this.thresholdCents;
		}

		/** Whether it is less than the next 30 days take. */
		public boolean isBelowNeeds() {
			return this.availableCents < this.neededCents;
		}

	}

	/**
	 * Tells that another registrar has asked for a domain.
	 *
	 * @param domain in ASCII
	 * @param day when it goes, if nobody refuses
	 */
	record TransferAway(String domain, LocalDate day) implements Letter {

		@Override
		public MailKind kind() {
			return MailKind.TRANSFER_AWAY_REQUESTED;
		}

		/** As people read it. */
		public String name() {
			return new DomainName(this.domain).unicode();
		}

	}

	/**
	 * Answers somebody who is no customer.
	 *
	 * @param number of the question
	 * @param name who asked
	 * @param text the answer
	 */
	record ContactAnswered(long number, String name, String text) implements Letter {

		@Override
		public MailKind kind() {
			return MailKind.CONTACT_ANSWERED;
		}

	}

	/**
	 * What could not be done for one domain.
	 *
	 * @param operation what was ordered, the key of a message
	 * @param domain as people read it
	 * @param orderNumber in which order
	 * @param reason why, the key of a message
	 * @param releasedCents what had been set aside for it
	 */
	record FailedLine(String operation, String domain, long orderNumber, String reason, long releasedCents) {

		public Money released() {
			return Money.cents(this.releasedCents);
		}

	}

}
