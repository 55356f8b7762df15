package it.creditoprepagato.support;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in tickets of the past. Nobody is told of them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TicketHistory {

	private final TicketDesk desk;

	TicketHistory(TicketDesk desk) {
		this.desk = desk;
	}

	public CaseNumber adopt(PastTicket past) {
		List<PastTicket.Said> said = past.said();
		TicketRow row = this.desk.begin(past.customer(), past.opening(), said.getFirst().author(),
				said.getFirst().at());
		said.stream().skip(1).forEach((one) -> this.desk.continueWith(row, one.message(), one.author(), one.at()));
		if (past.closedAt() != null) {
			this.desk.close(row, past.closedAt());
		}
		return row.ticket().number();
	}

}
