package it.creditoprepagato.notifications;

import java.util.EnumSet;
import java.util.Set;

import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static it.creditoprepagato.notifications.NoticeKind.OPERATION_FAILED;
import static it.creditoprepagato.notifications.NoticeKind.TOP_UP_SETTLED;
import static org.assertj.core.api.Assertions.assertThat;

/** What a customer wants to be told. */
@DatabaseTest
class NoticePreferencesTests {

	private final CustomerId customer = CustomerId.next();

	@Autowired
	private NoticePreferences preferences;

	@Test
	void everythingIsWantedUntilSaidOtherwise() {
		assertThat(this.preferences.of(this.customer)).isEqualTo(EnumSet.allOf(NoticeKind.class));
	}

	@Test
	void onlyWhatWasChosenIsWanted() {
		this.preferences.change(this.customer, Set.of(TOP_UP_SETTLED));
		assertThat(this.preferences.of(this.customer)).containsExactly(TOP_UP_SETTLED);
		this.preferences.change(this.customer, Set.of(OPERATION_FAILED));
		assertThat(this.preferences.of(this.customer)).containsExactly(OPERATION_FAILED);
		this.preferences.change(this.customer, Set.of());
		assertThat(this.preferences.of(this.customer)).isEmpty();
		this.preferences.change(this.customer, EnumSet.allOf(NoticeKind.class));
		assertThat(this.preferences.of(this.customer)).isEqualTo(EnumSet.allOf(NoticeKind.class));
	}

	@Test
	void choiceIsTheCustomersOwn() {
		this.preferences.change(this.customer, Set.of());
		assertThat(this.preferences.of(CustomerId.next())).isEqualTo(EnumSet.allOf(NoticeKind.class));
	}

}
