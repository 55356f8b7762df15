package it.creditoprepagato.notifications;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The mails that there are, and what each of them says. */
enum MailKind {

	/** Asks whether an address is the user's own. */
	EMAIL_CONFIRMATION(Letter.EmailConfirmation.class),
	/** Tells that the one who signs up has an account. */
	SIGN_UP_REPEATED(Letter.SignUpRepeated.class),
	/** Lets the user choose a new password. */
	PASSWORD_RECOVERY(Letter.PasswordRecovery.class),
	/** Tells that the password is another. */
	PASSWORD_CHANGED(Letter.PasswordChanged.class),
	/** Tells that money came. */
	TOP_UP_SETTLED(Letter.TopUpSettled.class, NoticeKind.TOP_UP_SETTLED),
	/** Tells that money went back. */
	MONEY_REFUNDED(RefundLetter.class),
	/** Tells that money was taken back, and the credit with it. */
	CREDIT_TAKEN_BACK(ChargebackLetter.class),
	/** Tells that a saved card was refused. */
	AUTO_TOP_UP_REFUSED(AutoTopUpLetter.class),
	/** Tells that what was asked for is awaited no more. */
	PURCHASE_CALLED_OFF(CallOffLetter.class),
	/** Tells how to pay what was asked for. */
	PURCHASE_PENDING(Letter.PurchasePending.class, NoticeKind.PURCHASE_PENDING),
	/** Tells that the credit is low. */
	LOW_CREDIT(Letter.LowCredit.class, NoticeKind.LOW_CREDIT),
	/** Tells what could not be done. */
	OPERATION_FAILED(Letter.OperationsFailed.class, NoticeKind.OPERATION_FAILED),
	/** Tells that support has answered a ticket. */
	TICKET_ANSWERED(Letter.TicketAnswered.class, NoticeKind.TICKET_ANSWER),
	/** Tells what expires. */
	EXPIRY_DIGEST(ExpiryDigest.class, NoticeKind.EXPIRY),
	/** Tells what was renewed without being asked for. */
	AUTO_RENEWAL_REPORT(AutoRenewalReport.class, NoticeKind.AUTO_RENEWAL),
	/** Tells that another registrar has asked for a domain. */
	TRANSFER_AWAY_REQUESTED(Letter.TransferAway.class),
	/** Answers somebody who is no customer. */
	CONTACT_ANSWERED(Letter.ContactAnswered.class);

	private final Class<? extends Letter> content;

	private final @Nullable NoticeKind notice;

	MailKind(Class<? extends Letter> content) {
		this(content, null);
	}

	MailKind(Class<? extends Letter> content, @Nullable NoticeKind notice) {
		this.content = content;
		this.notice = notice;
	}

	Class<? extends Letter> content() {
		return this.content;
	}

	/** Whether a customer can do without it. */
	public boolean isNotice() {
		return this.notice != null;
	}

	boolean isWanted(Set<NoticeKind> wanted) {
		return this.notice == null || wanted.contains(this.notice);
	}

	/** {@code top-up-settled}: of its templates and files. */
	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
