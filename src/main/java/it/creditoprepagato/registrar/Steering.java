package it.creditoprepagato.registrar;

import java.util.Arrays;

import it.creditoprepagato.shared.DomainName;

/** How a name steers the simulated registry, by what it begins with. */
enum Steering {

	/** Refused, whatever is asked. */
	REFUSED("rifiuto-"),
	/** Done at once, answered after 3 s. */
	SLOW("lento-"),
	/** Done, the answer lost. */
	LOST("ignoto-"),
	/** Busy twice, then done. */
	FAILING("guasto-"),
	/** Taken by somebody. */
	TAKEN("occupato-"),
	/** At a price of the registry's own. */
	PREMIUM("premium-"),
	/** With another registrar since today. */
	LOCKED("bloccato-"),
	/** Every other name: the registry's rules alone. */
	NONE("");

	private final String prefix;

	Steering(String prefix) {
		this.prefix = prefix;
	}

	static Steering of(DomainName name) {
		return Arrays.stream(values())
			.filter((value) -> name.ascii().startsWith(value.prefix))
			.findFirst()
			.orElseThrow();
	}

}
