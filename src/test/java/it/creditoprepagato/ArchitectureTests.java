package it.creditoprepagato;

import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application keeps every rule of the house; the fixtures show that each can fail.
 */
class ArchitectureTests {

	private static final JavaClasses APPLICATION = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("it.creditoprepagato");

	private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages("fixtures");

	@ParameterizedTest
	@EnumSource
	void applicationKeepsTheRule(HouseRule rule) {
		rule.under("it.creditoprepagato").check(APPLICATION);
	}

	@ParameterizedTest
	@EnumSource
	void ruleIsBrokenByItsCulpritsAlone(HouseRule rule) {
		assertThat(breaking(rule.under("fixtures"))).isEqualTo(rule.culprits());
	}

	private static Set<String> breaking(ArchRule rule) {
		return FIXTURES.stream()
			.filter((type) -> rule.evaluate(FIXTURES.that(are(type))).hasViolation())
			.map(JavaClass::getSimpleName)
			.collect(Collectors.toSet());
	}

	private static DescribedPredicate<JavaClass> are(JavaClass type) {
		return DescribedPredicate.describe("are " + type.getName(), type::equals);
	}

}
