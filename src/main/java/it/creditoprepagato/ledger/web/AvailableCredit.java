package it.creditoprepagato.ledger.web;

import java.util.Map;

import org.springframework.stereotype.Component;

import it.creditoprepagato.ledger.Credit;
import it.creditoprepagato.ledger.Ledger;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.web.HeaderFigure;

/** The credit that can be spent, in the header of every customer page. */
@Component
class AvailableCredit implements HeaderFigure {

	private final Ledger ledger;

	AvailableCredit(Ledger ledger) {
		this.ledger = ledger;
	}

	@Override
	public String id() {
		return "credito-disponibile";
	}

	@Override
	public String labelKey() {
		return "ledger.available";
	}

	@Override
	public Money amount(CustomerId customer, Map<String, Object> page) {
		Credit credit = (page.get("credit") instanceof Credit shown) ? shown : this.ledger.balance(customer);
		return credit.available();
	}

}
