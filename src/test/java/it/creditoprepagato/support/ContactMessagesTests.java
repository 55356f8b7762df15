package it.creditoprepagato.support;

import java.time.Duration;

import it.creditoprepagato.identity.People;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.support.SendOutcome.LimitReached;
import it.creditoprepagato.support.SendOutcome.Overtaken;
import it.creditoprepagato.support.SendOutcome.Sent;
import it.creditoprepagato.support.SendOutcome.SentOtherwise;
import it.creditoprepagato.support.SendOutcome.TooOften;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** Visitors write and are answered by mail; nothing is there twice. */
@DatabaseTest
@RecordApplicationEvents
class ContactMessagesTests {

	@Autowired
	private ContactMessages messages;

	@Autowired
	private HelpDesk desk;

	@Autowired
	private SettableClock clock;

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void messageIsAnsweredByMail(@Autowired ApplicationEvents events) {
		NewContactMessage sent = Asking.contact(People.anEmail(), "Quanto costa?");
		CaseNumber number = received(sent);
		assertThat(this.messages.find(number)).get()
			.isEqualTo(events.stream(ContactMessageReceived.class).toList().getFirst().message());
		ContactReply reply = reply("Da 100 euro.", 0);
		for (int click = 0; click < 2; click++) {
			assertThat(this.messages.answer(number, reply, Asking.STAFF)).isEqualTo(new Sent(number));
		}
		assertThat(events.stream(ContactMessageAnswered.class))
			.containsExactly(new ContactMessageAnswered(number, sent.sender(), reply.text()));
		assertThat(this.messages.answers(number)).singleElement().satisfies((answer) -> {
			assertThat(answer.author()).isEqualTo(Asking.STAFF);
			assertThat(answer.text()).isEqualTo("Da 100 euro.");
		});
		assertState(number, CaseState.ANSWERED);
		assertThat(this.messages.answer(number, reply("Anche 250.", 0), Asking.STAFF)).isEqualTo(new Overtaken());
		assertThat(this.messages.answer(number, new ContactReply(reply.submission(), new MessageText("Altro"), 1),
				Asking.STAFF))
			.isEqualTo(new SentOtherwise());
		this.messages.close(number);
		assertState(number, CaseState.CLOSED);
	}

	@Test
	void formThatIsSentTwiceIsThereOnce(@Autowired ApplicationEvents events) {
		NewContactMessage sent = Asking.contact(People.anEmail(), "Una volta");
		CaseNumber number = received(sent);
		assertThat(received(sent)).isEqualTo(number);
		assertThat(events.stream(ContactMessageReceived.class)).hasSize(1);
		NewContactMessage other = new NewContactMessage(sent.submission(), sent.sender(), Category.OTHER, sent.text());
		assertThat(this.messages.send(other, "192.0.2.1")).isEqualTo(new SentOtherwise());
	}

	@Test
	void messageHasSoManyAnswers() {
		CaseNumber number = received(Asking.contact(People.anEmail(), "Tutto"));
		for (int seen = 0; seen < ContactMessages.MOST_ANSWERS; seen++) {
			assertThat(this.messages.answer(number, reply("Parte " + seen, seen), Asking.STAFF))
				.isEqualTo(new Sent(number));
		}
		assertThat(this.messages.answer(number, reply("Troppo", ContactMessages.MOST_ANSWERS), Asking.STAFF))
			.isInstanceOf(LimitReached.class);
	}

	@Test
	void addressOfMailWaitsWhateverItsCapitalsAndNetwork() {
		String email = People.anEmail();
		for (int one = 0; one < 5; one++) {
			assertThat(this.messages.send(Asking.contact(email, "N. " + one), network())).isInstanceOf(Sent.class);
		}
		assertThat(this.messages.send(Asking.contact(email.toUpperCase(java.util.Locale.ROOT), "Sesto"), network()))
			.isInstanceOfSatisfying(TooOften.class, (often) -> assertThat(often.retryAfter())
				.isBetween(Duration.ofMinutes(11), Duration.ofMinutes(12)));
		this.clock.advance(Duration.ofMinutes(12));
		assertThat(this.messages.send(Asking.contact(email, "Sesto"), network())).isInstanceOf(Sent.class);
	}

	@Test
	void addressOfTheNetworkWaitsAndOfSixTheWholeNetwork() {
		String network = "2001:db8:" + Integer.toHexString(TimeOrderedId.next().hashCode() & 0xffff) + ":1:";
		for (int one = 0; one < 20; one++) {
			assertThat(this.messages.send(Asking.contact(People.anEmail(), "N. " + one), network + one + ":2:3:4"))
				.isInstanceOf(Sent.class);
		}
		assertThat(this.messages.send(Asking.contact(People.anEmail(), "Ancora"), network + "9:9:9:9"))
			.isInstanceOf(TooOften.class);
	}

	private CaseNumber received(NewContactMessage message) {
		return ((Sent) this.messages.send(message, network())).number();
	}

	private static ContactReply reply(String text, int seen) {
		return new ContactReply(TimeOrderedId.next(), new MessageText(text), seen);
	}

	/** One that nobody else uses. */
	private static String network() {
		return "no-address-" + TimeOrderedId.next();
	}

	private void assertState(CaseNumber number, CaseState state) {
		assertThat(this.desk.find(number)).get().extracting(InboxItem::state).isEqualTo(state);
	}

}
