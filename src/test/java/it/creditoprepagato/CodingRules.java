package it.creditoprepagato;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** Habits of code that no compiler refuses. */
final class CodingRules {

	private static final Set<String> FRACTIONS = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

	private CodingRules() {
	}

	/** The bean itself, and ids whose order is that of their making, are made so. */
	static ArchRule timeComesFromTheClock(String root) {
		return noClasses().that()
			.doNotHaveFullyQualifiedName(root + ".CreditoPrepagatoApplication")
			.and()
			.doNotHaveFullyQualifiedName(root + ".shared.TimeOrderedId")
			.should()
			.accessTargetWhere(
					DescribedPredicate.describe("the system is asked for time or zone", CodingRules::isSystemTime));
	}

	private static boolean isSystemTime(JavaAccess<?> access) {
		JavaClass owner = access.getTargetOwner();
		String name = access.getTarget().getName();
		boolean now = owner.getPackageName().startsWith("java.time") && name.equals("now") && !takesClock(access);
		boolean clock = owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"));
		boolean zone = owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault");
		boolean old = name.equals("currentTimeMillis") || owner.isEquivalentTo(Date.class) && name.equals("<init>")
				|| owner.isEquivalentTo(Calendar.class) && name.equals("getInstance");
		return now || clock || zone || old;
	}

	private static boolean takesClock(JavaAccess<?> access) {
		return access.getTarget() instanceof CodeUnitAccessTarget target
				&& target.getRawParameterTypes().stream().anyMatch((type) -> type.isEquivalentTo(Clock.class));
	}

	static ArchRule nothingIsAFraction(String root) {
		return classes().should(new ArchCondition<>("have no float and no double") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				Stream<String> fields = type.getFields()
					.stream()
					.filter((field) -> FRACTIONS.contains(field.getRawType().getName()))
					.map((field) -> field.getFullName());
				Stream<String> codeUnits = type.getCodeUnits()
					.stream()
					.filter((unit) -> signature(unit).anyMatch(FRACTIONS::contains))
					.map((unit) -> unit.getFullName());
				Stream.concat(fields, codeUnits)
					.forEach((member) -> events.add(SimpleConditionEvent.violated(type, member + " is a fraction")));
			}

		});
	}

	private static Stream<String> signature(JavaCodeUnit unit) {
		return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
			.map(JavaClass::getName);
	}

	static ArchRule nothingIsSaidAloud(String root) {
		return noClasses().that()
			.resideOutsideOfPackage(root + ".launch..")
			.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
			.because("only a sub-command answers on the console");
	}

	static ArchRule oneWayOfLogging(String root) {
		return noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging");
	}

	static ArchRule callsSayWhatTheyMean(String root) {
		return methods().that()
			.arePublic()
			.and()
			.areDeclaredInClassesThat()
			.arePublic()
			.should(new ArchCondition<>("take no boolean") {

				@Override
				public void check(JavaMethod method, ConditionEvents events) {
					boolean takesOne = method.getRawParameterTypes()
						.stream()
						.map(JavaClass::getName)
						.anyMatch((name) -> name.equals("boolean") || name.equals("java.lang.Boolean"));
					boolean own = !method.getModifiers().contains(JavaModifier.SYNTHETIC) && !isOfLibrary(method, root);
					events.add(new SimpleConditionEvent(method, !takesOne || !own, method.getFullName()));
				}

			});
	}

	private static boolean isOfLibrary(JavaMethod method, String root) {
		String[] parameters = method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
		JavaClass owner = method.getOwner();
		return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
			.filter((type) -> !type.getPackageName().startsWith(root))
			.anyMatch((type) -> type.tryGetMethod(method.getName(), parameters).isPresent());
	}

	static ArchRule absenceIsNoField(String root) {
		return noFields().should().haveRawType(Optional.class);
	}

}
