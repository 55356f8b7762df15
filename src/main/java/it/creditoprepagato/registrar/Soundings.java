package it.creditoprepagato.registrar;

import java.util.Map;

import it.creditoprepagato.shared.DomainName;

/**
 * What the registries said of names before money moves.
 *
 * @param availabilities of those to be registered
 * @param standings of those to be brought from another registrar
 */
public record Soundings(Map<DomainName, Availability> availabilities, Map<DomainName, Standing> standings) {

	/** Nobody was asked. */
	public static final Soundings NONE = new Soundings(Map.of(), Map.of());

	public Soundings {
		availabilities = Map.copyOf(availabilities);
		standings = Map.copyOf(standings);
	}

	public Availability availability(DomainName name) {
		return this.availabilities.getOrDefault(name, Availability.UNKNOWN);
	}

	public Standing standing(DomainName name) {
		return this.standings.getOrDefault(name, new Standing.Unknown());
	}

}
