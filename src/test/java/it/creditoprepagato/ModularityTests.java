package it.creditoprepagato;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Modules use what they declare, and declare what the architecture gives them. */
class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(CreditoPrepagatoApplication.class);

	private static final ApplicationModules FIXTURES = ApplicationModules.of("fixtures", (location) -> true);

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		MODULES.verify();
	}

	@Test
	void undeclaredUseIsFound() {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(FIXTURES::verify)
			.withMessageContaining("'ledger' depends on module 'orders'");
	}

	@Test
	void modulesDeclareWhatTheArchitectureGivesThem() {
		assertThat(ModuleTable.deviations(MODULES)).isEmpty();
	}

	@Test
	void deviationsFromTheArchitectureAreFound() {
		assertThat(ModuleTable.deviations(FIXTURES)).containsExactly(
				"orders declares [unheard], the architecture says [ledger]",
				"unheard declares [], the architecture says [(there is no such module)]");
	}

}
