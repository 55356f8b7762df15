package it.creditoprepagato.domains;

import it.creditoprepagato.registrar.Instruction;

/**
 * Whether an operation may be ordered: what the registry is to be told, or what stands
 * against it.
 */
public sealed interface Clearance permits Clearance.Cleared, DomainRefusal {

	/**
	 * Nothing stands against it.
	 *
	 * @param instruction for the registrar, once the money is held
	 */
	record Cleared(Instruction instruction) implements Clearance {
	}

}
