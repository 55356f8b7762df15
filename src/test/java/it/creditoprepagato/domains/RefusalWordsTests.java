package it.creditoprepagato.domains;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;

import it.creditoprepagato.catalog.BrokenRule;
import it.creditoprepagato.catalog.Operation;
import it.creditoprepagato.domains.DomainRefusal.WrongStatus;
import it.creditoprepagato.registrar.ResultCode;
import it.creditoprepagato.shared.DomainName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever can be refused can be said, in both languages. */
class RefusalWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "it", "en" })
	void everyReasonHasItsSentence(String language) {
		assertThat(bundle("catalog", language).keySet()).containsExactlyInAnyOrderElementsOf(
				keys(BrokenRule.Rule.values(), (rule) -> new BrokenRule(rule, List.of()).messageKey()));
		assertThat(bundle("registrar", language).keySet())
			.containsExactlyInAnyOrderElementsOf(keys(ResultCode.values(), ResultCode::messageKey));
		assertThat(bundle("domains", language).keySet())
			.containsAll(keys(DomainStatus.values(), DomainStatus::messageKey))
			.containsAll(keys(DomainName.Reason.values(), (reason) -> "domains.name." + reason))
			.containsAll(wrongStatuses());
	}

	private static List<String> wrongStatuses() {
		DomainName name = DomainName.parse("esempio.it");
		return Stream.of(Operation.RENEW, Operation.RESTORE)
			.flatMap((operation) -> Arrays.stream(DomainStatus.values())
				.filter((status) -> !status.allows(operation))
				.map((status) -> new WrongStatus(name, operation, status).messageKey()))
			.toList();
	}

	private static ResourceBundle bundle(String module, String language) {
		return ResourceBundle.getBundle("messages." + module, Locale.of(language),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	private static <T> List<String> keys(T[] values, Function<T, String> key) {
		return Arrays.stream(values).map(key).toList();
	}

}
