package it.creditoprepagato;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;

import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;

import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/** How rows are mapped, and that they stay inside. */
final class PersistenceRules {

	private PersistenceRules() {
	}

	static ArchRule entitiesHaveAnEmbeddedId(String root) {
		return classes().that().areAnnotatedWith(Entity.class).should(new ArchCondition<>("have a field @EmbeddedId") {

			@Override
			public void check(JavaClass entity, ConditionEvents events) {
				List<JavaField> ids = entity.getAllFields()
					.stream()
					.filter((field) -> field.isAnnotatedWith(EmbeddedId.class) && field.getRawType().isRecord())
					.toList();
				events.add(new SimpleConditionEvent(entity, ids.size() == 1,
						entity.getName() + " has " + ids.size() + " records as @EmbeddedId"));
			}

		});
	}

	static ArchRule entitiesHaveNoSetters(String root) {
		return noMethods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameMatching("set[A-Z].*");
	}

	static ArchRule associationsAreIds(String root) {
		return noFields().should()
			.beAnnotatedWith(ManyToOne.class)
			.orShould()
			.beAnnotatedWith(OneToMany.class)
			.orShould()
			.beAnnotatedWith(OneToOne.class)
			.orShould()
			.beAnnotatedWith(ManyToMany.class)
			.orShould()
			.beAnnotatedWith(ElementCollection.class);
	}

	static ArchRule rowsAreNeverMerged(String root) {
		return noClasses().should()
			.callMethodWhere(DescribedPredicate.describe("an entity is merged",
					(call) -> call.getTarget().getName().equals("merge")
							&& call.getTargetOwner().isAssignableTo(EntityManager.class)));
	}

	static ArchRule machineryIsPackagePrivate(String root) {
		return classes().that()
			.areAnnotatedWith(Entity.class)
			.or()
			.areAssignableTo(Repository.class)
			.or()
			.areMetaAnnotatedWith(Controller.class)
			.and(DescribedPredicate.describe("are no annotations", (type) -> !type.isAnnotation()))
			.should(bePackagePrivate());
	}

	static ArchRule browsersWriteRecordsOnly(String root) {
		return methods().that()
			.areDeclaredInClassesThat()
			.areMetaAnnotatedWith(Controller.class)
			.should(new ArchCondition<>("take records, never rows") {

				@Override
				public void check(JavaMethod method, ConditionEvents events) {
					method.getParameters()
						.stream()
						.filter(PersistenceRules::isWrittenByBrowser)
						.flatMap((parameter) -> parameter.getType().getAllInvolvedRawTypes().stream())
						.filter((type) -> type.getPackageName().startsWith(root) && !isPlain(type))
						.forEach((type) -> events.add(SimpleConditionEvent.violated(method,
								method.getFullName() + " takes " + type.getName())));
				}

			});
	}

	private static boolean isWrittenByBrowser(JavaParameter parameter) {
		return parameter.isAnnotatedWith(ModelAttribute.class) || parameter.isAnnotatedWith(RequestBody.class);
	}

	private static boolean isPlain(JavaClass type) {
		return type.isRecord() || type.isEnum() || type.isInterface();
	}

}
