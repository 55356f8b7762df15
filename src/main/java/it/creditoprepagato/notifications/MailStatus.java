package it.creditoprepagato.notifications;

/** How far a mail is. */
enum MailStatus {

	/** A job is to send it. */
	QUEUED,
	/** The mail server has it; nothing of what it said is kept. */
	SENT,
	/** It was given up; nothing of what it said is kept. */
	FAILED

}
