package it.creditoprepagato;

import java.util.Set;
import java.util.function.Function;

import com.tngtech.archunit.lang.ArchRule;

/** The rules that ArchUnit holds, each with the fixtures that break it. */
enum HouseRule {

	/** Only pages know the page shell. */
	PAGES(BoundaryRules::pagesAreKnownToPagesOnly, "KnowsPages"),
	/** Only pages know who signed in. */
	IDENTITY(BoundaryRules::identityIsKnownToPagesOnly, "KnowsMembers"),
	/** Shared values are plain Java. */
	VALUES(BoundaryRules::valuesKnowNoFramework, "KnowsSpring", "KnowsPersistence"),
	/** Money moves inside an effect. */
	EFFECT(BoundaryRules::moneyMovesInsideAnEffect, "Spends", "SpendsBeside"),
	/** Events are named as facts. */
	FACTS(BoundaryRules::eventsAreFacts, "HearsOfWishes"),
	/** Events are heard in the transaction that publishes them. */
	SYNCHRONOUS(BoundaryRules::eventsAreHeardInTheirTransaction, "HearsTooLate"),
	/** Every key is a record. */
	KEYS(PersistenceRules::entitiesHaveAnEmbeddedId, "PlainId"),
	/** Entities change by their own methods. */
	SETTERS(PersistenceRules::entitiesHaveNoSetters, "Mutable"),
	/** Associations are ids. */
	ASSOCIATIONS(PersistenceRules::associationsAreIds, "Associated"),
	/** New rows are persisted, others are read first. */
	MERGE(PersistenceRules::rowsAreNeverMerged, "Merges"),
	/** Entities, repositories and controllers are nobody else's business. */
	PACKAGE_PRIVATE(PersistenceRules::machineryIsPackagePrivate, "Exposed", "ExposedRepository"),
	/** Browsers and programs write records. */
	FORMS(PersistenceRules::browsersWriteRecordsOnly, "TakesARow", "TakesRows", "TakesABean"),
	/** Time comes from the injected clock. */
	CLOCK(CodingRules::timeComesFromTheClock, "AsksTheSystem", "AsksByReference", "AsksForMilliseconds", "AsksForADate",
			"MakesAClock", "ReckonsWhereItRuns"),
	/** Amounts are whole cents. */
	CENTS(CodingRules::nothingIsAFraction, "CountsInDoubles", "TakesAFloat"),
	/** Output goes to the log. */
	CONSOLE(CodingRules::nothingIsSaidAloud, "SpeaksAloud"),
	/** Loggers are of SLF4J. */
	LOGGING(CodingRules::oneWayOfLogging, "LogsElsewhere"),
	/** A call says what it means. */
	BOOLEANS(CodingRules::callsSayWhatTheyMean, "TakesABoolean"),
	/** What may be absent is nullable. */
	OPTIONALS(CodingRules::absenceIsNoField, "KeepsAnOptional");

	private final Function<String, ArchRule> rule;

	private final Set<String> culprits;

	HouseRule(Function<String, ArchRule> rule, String... culprits) {
		this.rule = rule;
		this.culprits = Set.of(culprits);
	}

	/** The rule for the modules under a root package. */
	ArchRule under(String root) {
		return this.rule.apply(root).allowEmptyShould(true);
	}

	/** Simple names of the fixtures that break it; all others keep it. */
	Set<String> culprits() {
		return this.culprits;
	}

}
