package it.creditoprepagato.launch.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** A customer who has bought nothing yet. */
@Component
@ConditionalOnBooleanProperty("credito.launch.demo-data")
class NuovaAgenzia implements DemoPerson {

	private final DemoAccounts accounts;

	NuovaAgenzia(DemoAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public String email() {
		return DemoAccount.NUOVA.email();
	}

	@Override
	public boolean isMade() {
		return this.accounts.open(DemoAccount.NUOVA).isPresent();
	}

}
