package it.creditoprepagato.orders;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import it.creditoprepagato.ledger.Effect;
import it.creditoprepagato.registrar.OutcomeTransaction;
import it.creditoprepagato.shared.CustomerId;

/** Has registries' outcomes recorded in an effect, because money moves with them. */
@Component
class SettlingTransaction implements OutcomeTransaction {

	private final Effect effect;

	SettlingTransaction(Effect effect) {
		this.effect = effect;
	}

	@Override
	public <T> T run(CustomerId customer, Supplier<T> work) {
		return this.effect.run(customer, work);
	}

}
