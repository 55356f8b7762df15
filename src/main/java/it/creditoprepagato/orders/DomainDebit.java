package it.creditoprepagato.orders;

import java.util.Map;
import java.util.TreeMap;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.HoldRequest;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.shared.Actor;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Reference;

/**
 * How a line of an order reads in the ledger: a hold while it is under way, an entry when
 * it is done.
 */
final class DomainDebit {

	private DomainDebit() {
	}

	static HoldRequest hold(QuotedLine line) {
		return new HoldRequest(line.id(), line.price().amount(), Reference.to("operation", line.id()),
				new IdempotencyKey("hold:" + line.id()));
	}

	static Posting posting(DomainOperation operation, OrderRow order, String receipt, Actor actor) {
		DomainOperation.What what = operation.what();
		Map<String, String> parameters = new TreeMap<>(
				Map.of("years", Integer.toString(what.years()), "order", Long.toString(what.orderNumber())));
		return new Posting(kind(what.operation()), operation.price(), Reference.to("operation", operation.id()),
				new IdempotencyKey("capture:" + operation.id()), actor,
				new Posting.Details(order.plan(), what.domain().ascii(), parameters, receipt));
	}

	private static EntryKind kind(Operation operation) {
		return switch (operation) {
			case REGISTER -> EntryKind.REGISTRATION;
			case TRANSFER -> EntryKind.TRANSFER;
			case RENEW -> EntryKind.RENEWAL;
			case RESTORE -> EntryKind.RESTORE;
		};
	}

}
