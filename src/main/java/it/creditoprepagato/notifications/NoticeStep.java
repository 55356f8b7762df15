package it.creditoprepagato.notifications;

import java.util.Arrays;
import java.util.Optional;

/**
 * When customers are told that a domain expires: about two months, one month, a week and
 * a day before, and within five days after (more than ICANN asks for: Expired
 * Registration Recovery Policy, 2.1).
 */
enum NoticeStep {

	/** From 60 days before. */
	TWO_MONTHS(31, 60),
	/** From 30 days before. */
	MONTH(8, 30),
	/** From 7 days before. */
	WEEK(2, 7),
	/** From the day before. */
	DAY(0, 1),
	/** Up to 5 days after. */
	AFTER(-5, -1);

	private final int least;

	private final int most;

	NoticeStep(int least, int most) {
		this.least = least;
		this.most = most;
	}

	/** The step on which a domain is that is paid for so many days more. */
	static Optional<NoticeStep> of(long days) {
		return Arrays.stream(values()).filter((step) -> step.least <= days && days <= step.most).findFirst();
	}

}
