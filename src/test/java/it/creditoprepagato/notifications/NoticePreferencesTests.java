package it.creditoprepagato.notifications;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import it.creditoprepagato.identity.EmailAddress;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static it.creditoprepagato.notifications.NoticeKind.OPERATION_FAILED;
import static it.creditoprepagato.notifications.NoticeKind.TOP_UP_SETTLED;
import static org.assertj.core.api.Assertions.assertThat;

/** What a customer's people want to be told, each at his address. */
@DatabaseTest
class NoticePreferencesTests {

	private static final EmailAddress MARIO = new EmailAddress("mario@rossi.example");

	private static final EmailAddress MARY = new EmailAddress("mary@rossi.example");

	private static final Set<NoticeKind> ALL = EnumSet.allOf(NoticeKind.class);

	private final CustomerId customer = CustomerId.next();

	@Autowired
	private NoticePreferences preferences;

	@Test
	void everythingIsWantedUntilSaidOtherwise() {
		assertThat(of(this.customer)).isEqualTo(Map.of(MARIO, ALL, MARY, ALL));
	}

	@Test
	void onlyWhatWasChosenIsWantedThere() {
		this.preferences.change(this.customer, MARIO, Set.of(TOP_UP_SETTLED));
		assertThat(of(this.customer)).isEqualTo(Map.of(MARIO, Set.of(TOP_UP_SETTLED), MARY, ALL));
		this.preferences.change(this.customer, MARIO, Set.of(OPERATION_FAILED));
		this.preferences.change(this.customer, MARY, Set.of());
		assertThat(of(this.customer)).isEqualTo(Map.of(MARIO, Set.of(OPERATION_FAILED), MARY, Set.of()));
		this.preferences.change(this.customer, MARIO, ALL);
		assertThat(of(this.customer)).isEqualTo(Map.of(MARIO, ALL, MARY, Set.of()));
	}

	@Test
	void choiceIsTheCustomersOwn() {
		this.preferences.change(this.customer, MARIO, Set.of());
		assertThat(of(CustomerId.next())).isEqualTo(Map.of(MARIO, ALL, MARY, ALL));
	}

	private Map<EmailAddress, Set<NoticeKind>> of(CustomerId whose) {
		return this.preferences.of(whose, List.of(MARIO, MARY));
	}

}
