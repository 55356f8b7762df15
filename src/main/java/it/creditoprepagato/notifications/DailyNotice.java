package it.creditoprepagato.notifications;

import java.time.LocalDate;

import it.creditoprepagato.shared.CustomerId;

/** Something that customers are told on the day on which it is so. */
interface DailyNotice {

	/** Tells a customer, if there is something to tell that it has not been told. */
	void tell(CustomerId customer, LocalDate today);

}
