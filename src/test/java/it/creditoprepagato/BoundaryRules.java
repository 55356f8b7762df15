package it.creditoprepagato;

import java.util.Set;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/** How modules meet, where Spring Modulith does not look. */
final class BoundaryRules {

	private static final Set<String> MOVERS = Set.of(".ledger.Ledger", ".ledger.LedgerHistory");

	private static final Set<String> READS_OF_LEDGER = Set.of("balance", "isFrozen");

	private static final Pattern PAST_TENSE = Pattern.compile(".*(ed|Paid|Sent|Lost|Held|Sold|Bought|Met|Begun)");

	private BoundaryRules() {
	}

	/** Mails are pages too; launch and the pages of several modules know all. */
	static ArchRule pagesAreKnownToPagesOnly(String root) {
		return noClasses().that()
			.resideOutsideOfPackages(root, root + ".*.web..", root + ".web..", root + ".identity..", root + ".portal..",
					root + ".backoffice..", root + ".launch..", root + ".notifications..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage(root + ".web..");
	}

	static ArchRule identityIsKnownToPagesOnly(String root) {
		return noClasses().that()
			.resideOutsideOfPackages(root, root + ".*.web..", root + ".identity..", root + ".portal..",
					root + ".backoffice..", root + ".launch..", root + ".notifications..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage(root + ".identity..");
	}

	static ArchRule valuesKnowNoFramework(String root) {
		return noClasses().that()
			.resideInAPackage(root + ".shared..")
			.should()
			.dependOnClassesThat(DescribedPredicate.describe("are of Spring or JPA",
					(JavaClass type) -> type.getPackageName().startsWith("jakarta.persistence")
							|| type.getPackageName().startsWith("org.hibernate")
							|| type.getPackageName().startsWith("org.springframework")
									&& !type.getPackageName().startsWith("org.springframework.modulith")));
	}

	/** The account is locked last and until the commit: see the ledger's own Javadoc. */
	static ArchRule moneyMovesInsideAnEffect(String root) {
		return classes().that()
			.resideOutsideOfPackage(root + ".ledger..")
			.should(new ArchCondition<>("move money in an effect of their own or their caller's") {

				@Override
				public void check(JavaClass type, ConditionEvents events) {
					type.getAccessesFromSelf()
						.stream()
						.filter((access) -> MOVERS.contains(access.getTargetOwner().getName().replace(root, "")))
						.filter((access) -> !READS_OF_LEDGER.contains(access.getTarget().getName()))
						.filter((access) -> !isInEffect(access, root))
						.forEach((access) -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
				}

			});
	}

	private static boolean isInEffect(JavaAccess<?> access, String root) {
		JavaCodeUnit origin = access.getOrigin();
		boolean opens = access.isDeclaredInLambda() && origin.getMethodCallsFromSelf()
			.stream()
			.anyMatch((call) -> call.getTargetOwner().getName().equals(root + ".ledger.Effect"));
		return opens || origin.tryGetAnnotationOfType(Transactional.class)
			.or(() -> origin.getOwner().tryGetAnnotationOfType(Transactional.class))
			.filter((found) -> found.propagation() == Propagation.MANDATORY)
			.isPresent();
	}

	static ArchRule eventsAreFacts(String root) {
		return methods().that()
			.areMetaAnnotatedWith(EventListener.class)
			.should(new ArchCondition<>("hear of what happened, in the past tense") {

				@Override
				public void check(JavaMethod method, ConditionEvents events) {
					method.getRawParameterTypes()
						.stream()
						.filter((event) -> event.getPackageName().startsWith(root))
						.filter((event) -> !PAST_TENSE.matcher(event.getSimpleName()).matches())
						.forEach((event) -> events.add(SimpleConditionEvent.violated(method,
								method.getFullName() + " hears of " + event.getName())));
				}

			});
	}

	static ArchRule eventsAreHeardInTheirTransaction(String root) {
		return noMethods().should()
			.beMetaAnnotatedWith(TransactionalEventListener.class)
			.orShould()
			.beMetaAnnotatedWith(Async.class);
	}

}
