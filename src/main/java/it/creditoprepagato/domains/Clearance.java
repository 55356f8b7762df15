package it.creditoprepagato.domains;

import java.util.List;

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
	 * @param warnings what the customer should know before
	 */
	record Cleared(Instruction instruction, List<DomainWarning> warnings) implements Clearance {

		public Cleared {
			warnings = List.copyOf(warnings);
		}

	}

}
