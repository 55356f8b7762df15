package it.creditoprepagato.orders;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.Acquisition;
import it.creditoprepagato.registrar.AuthCode;
import it.creditoprepagato.registrar.Registrant;
import it.creditoprepagato.shared.DomainName;

/**
 * Asks to bring a domain from another registrar.
 *
 * @param domain the name
 * @param authCode proves that its holder agrees, where the registry wants it
 * @param told what the customer was told it costs
 */
public record TransferDomain(DomainName domain, @Nullable String authCode, Told told) implements DomainWish {

	@Override
	public Operation operation() {
		return Operation.TRANSFER;
	}

	@Override
	public int years() {
		return 1;
	}

	/** The name that it would bring. */
	Acquisition acquisition(Registrant registrant) {
		return new Acquisition.TransferIn(this.domain, code().orElse(null), registrant);
	}

	/** The auth code, if anything was given for one. */
	Optional<AuthCode> code() {
		return Optional.ofNullable(this.authCode).map(AuthCode::new);
	}

	/** Without the auth code, which is a secret. */
	@Override
	public String toString() {
		return "TransferDomain[" + this.domain + "]";
	}

}
