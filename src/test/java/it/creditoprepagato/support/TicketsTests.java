package it.creditoprepagato.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.shared.CustomerId;
import it.creditoprepagato.support.SendOutcome.Limit;
import it.creditoprepagato.support.SendOutcome.LimitReached;
import it.creditoprepagato.support.SendOutcome.Overtaken;
import it.creditoprepagato.support.SendOutcome.Sent;
import it.creditoprepagato.support.SendOutcome.SentOtherwise;
import it.creditoprepagato.support.SendOutcome.TooOften;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tickets go to and fro between a customer and staff; nothing is there twice. */
@DatabaseTest
@RecordApplicationEvents
class TicketsTests {

	@Autowired
	private Tickets tickets;

	@Autowired
	private TicketLists lists;

	@Autowired
	private HelpDesk desk;

	@Autowired
	private SettableClock clock;

	private CustomerId customer;

	@BeforeEach
	void open(@Autowired Customers customers) {
		this.customer = Asking.aCustomer(customers);
	}

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void turnGoesToWhoeverDidNotWriteLast(@Autowired ApplicationEvents events) {
		TicketId ticket = Asking.opened(this.tickets, this.customer, Asking.wish("Un dominio"));
		assertState(ticket, CaseState.OPEN);
		assertThat(reply(ticket, "Ecco", 1)).isEqualTo(new Sent(ticket.number()));
		assertState(ticket, CaseState.ANSWERED);
		assertThat(answer(ticket, "Grazie")).isEqualTo(new Sent(ticket.number()));
		assertState(ticket, CaseState.OPEN);
		this.tickets.close(ticket);
		this.tickets.close(ticket);
		assertState(ticket, CaseState.CLOSED);
		assertThat(answer(ticket, "Ancora una cosa")).isEqualTo(new Sent(ticket.number()));
		assertState(ticket, CaseState.OPEN);
		assertThat(texts(ticket)).containsExactly("Come si fa?", "Ecco", "Grazie", "Ancora una cosa");
		Subject subject = new Subject("Un dominio");
		assertThat(events.stream(TicketOpened.class))
			.containsExactly(new TicketOpened(ticket, subject, Asking.CUSTOMER));
		assertThat(events.stream(TicketAnswered.class)).containsExactly(
				new TicketAnswered(ticket, subject, Asking.STAFF), new TicketAnswered(ticket, subject, Asking.CUSTOMER),
				new TicketAnswered(ticket, subject, Asking.CUSTOMER));
	}

	@Test
	void formThatIsSentTwiceIsThereOnce(@Autowired ApplicationEvents events) {
		NewMessage first = Asking.message("Aiuto", Asking.png("a.png"), Asking.png("b.png"));
		OpenTicket wish = Asking.wish("Una volta", first);
		TicketId ticket = Asking.opened(this.tickets, this.customer, wish);
		assertThat(Asking.opened(this.tickets, this.customer, wish)).isEqualTo(ticket);
		NewMessage answer = Asking.message("Risposta", Asking.png("c.png"));
		for (int click = 0; click < 2; click++) {
			assertThat(this.tickets.answer(ticket, answer, Asking.CUSTOMER)).isEqualTo(new Sent(ticket.number()));
		}
		StaffReply reply = new StaffReply(Asking.message("Ecco"), 2);
		for (int click = 0; click < 2; click++) {
			assertThat(this.tickets.reply(ticket, reply, Asking.STAFF)).isEqualTo(new Sent(ticket.number()));
		}
		assertThat(texts(ticket)).containsExactly("Aiuto", "Risposta", "Ecco");
		assertThat(mine(null)).hasSize(1);
		assertThat(events.stream(TicketOpened.class)).hasSize(1);
		assertThat(events.stream(TicketAnswered.class)).hasSize(2);
	}

	@Test
	void formThatIsSentAgainWithSomethingElseIsRefused() {
		OpenTicket wish = Asking.wish("Prima", Asking.message("Testo", Asking.png("a.png")));
		TicketId ticket = Asking.opened(this.tickets, this.customer, wish);
		NewMessage first = wish.first();
		NewAttachment other = new NewAttachment(new FileName("a.pdf"), FileType.PDF, Files.PDF);
		for (OpenTicket changed : List.of(Asking.wish("Dopo", first),
				new OpenTicket(Category.OTHER, wish.subject(), first),
				Asking.wish("Prima", new NewMessage(first.submission(), new MessageText("Altro"), first.files())),
				Asking.wish("Prima", new NewMessage(first.submission(), first.text(), List.of())),
				Asking.wish("Prima", new NewMessage(first.submission(), first.text(), List.of(other))))) {
			assertThat(this.tickets.open(this.customer, changed, Asking.CUSTOMER)).isEqualTo(new SentOtherwise());
		}
		NewMessage sameKey = new NewMessage(first.submission(), new MessageText("Altro"), List.of());
		assertThat(this.tickets.answer(ticket, sameKey, Asking.CUSTOMER)).isEqualTo(new SentOtherwise());
		assertThat(texts(ticket)).containsExactly("Testo");
		assertThat(mine(null)).hasSize(1);
	}

	@Test
	void twoAnswersAtOnceAreBothThereOneAfterTheOther() {
		TicketId ticket = Asking.opened(this.tickets, this.customer, Asking.wish("Insieme"));
		List<SendOutcome> outcomes = atOnce(8, (one) -> answer(ticket, "Risposta " + one));
		assertThat(outcomes).containsOnly(new Sent(ticket.number()));
		List<Message> messages = this.tickets.before(ticket, Integer.MAX_VALUE, 50).messages();
		assertThat(messages).extracting(Message::seq).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
		assertThat(messages).extracting(Message::text).doesNotHaveDuplicates();
	}

	@Test
	void twoClicksAtOnceAreOne() {
		OpenTicket wish = Asking.wish("Due clic");
		List<SendOutcome> opened = atOnce(6, (one) -> this.tickets.open(this.customer, wish, Asking.CUSTOMER));
		assertThat(mine(null)).hasSize(1);
		TicketId ticket = mine(null).getFirst().id();
		assertThat(opened).containsOnly(new Sent(ticket.number()));
		NewMessage answer = Asking.message("Una risposta");
		atOnce(6, (one) -> this.tickets.answer(ticket, answer, Asking.CUSTOMER));
		assertThat(texts(ticket)).containsExactly("Come si fa?", "Una risposta");
	}

	@Test
	void colleaguesDoNotAnswerTwiceAndSeeWhatOvertookThem() {
		TicketId ticket = Asking.opened(this.tickets, this.customer, Asking.wish("Chi risponde?"));
		List<SendOutcome> outcomes = atOnce(4, (one) -> reply(ticket, "Risposta di " + one, 1));
		assertThat(outcomes).containsOnlyOnce(new Sent(ticket.number())).contains(new Overtaken());
		assertThat(texts(ticket)).hasSize(2);
		assertState(ticket, CaseState.ANSWERED);
		answer(ticket, "Non ancora");
		assertThat(reply(ticket, "Chiuso?", 2)).isEqualTo(new Overtaken());
		assertThat(reply(ticket, "Chiuso?", 3)).isEqualTo(new Sent(ticket.number()));
	}

	@Test
	void customerHasSoManyOpenTicketsHoweverManyComeAtOnce() {
		List<SendOutcome> outcomes = atOnce(Tickets.MOST_OPEN + 5,
				(one) -> this.tickets.open(this.customer, Asking.wish("N. " + one), Asking.CUSTOMER));
		assertThat(outcomes).filteredOn((outcome) -> outcome instanceof Sent).hasSize(Tickets.MOST_OPEN);
		assertThat(outcomes).contains(new LimitReached(Limit.OPEN_TICKETS, Tickets.MOST_OPEN));
		TicketId one = mine(null).getFirst().id();
		this.tickets.close(one);
		Asking.opened(this.tickets, this.customer, Asking.wish("Al suo posto"));
		assertThat(answer(one, "Riapro")).isEqualTo(new LimitReached(Limit.OPEN_TICKETS, Tickets.MOST_OPEN));
		assertState(one, CaseState.CLOSED);
	}

	@Test
	void ticketHasSoManyMessages() {
		TicketId ticket = Asking.opened(this.tickets, this.customer, Asking.wish("Senza fine"));
		for (int seen = 1; seen < Tickets.MOST_MESSAGES; seen++) {
			assertThat(reply(ticket, "Messaggio " + (seen + 1), seen)).isEqualTo(new Sent(ticket.number()));
		}
		LimitReached full = new LimitReached(Limit.MESSAGES, Tickets.MOST_MESSAGES);
		assertThat(reply(ticket, "Uno di troppo", Tickets.MOST_MESSAGES)).isEqualTo(full);
		assertThat(answer(ticket, "Uno di troppo")).isEqualTo(full);
		Conversation last = this.tickets.before(ticket, Integer.MAX_VALUE, 20);
		assertThat(last.messages()).hasSize(20).last().extracting(Message::seq).isEqualTo(Tickets.MOST_MESSAGES);
		assertThat(last.earlier()).isEqualTo(181);
		assertThat(this.tickets.before(ticket, 21, 20).earlier()).isNull();
		assertThat(this.tickets.before(ticket, 1, 20).messages()).isEmpty();
	}

	@Test
	void tooManyMessagesWithinAnHourWait() {
		TicketId ticket = Asking.opened(this.tickets, this.customer, Asking.wish("Fretta"));
		NewMessage last = Asking.message("L’ultimo");
		for (int one = 2; one < 30; one++) {
			assertThat(answer(ticket, "Messaggio")).isInstanceOf(Sent.class);
		}
		assertThat(this.tickets.answer(ticket, last, Asking.CUSTOMER)).isInstanceOf(Sent.class);
		assertThat(answer(ticket, "Troppo")).isInstanceOfSatisfying(TooOften.class,
				(often) -> assertThat(often.retryAfter()).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(2)));
		assertThat(this.tickets.answer(ticket, last, Asking.CUSTOMER)).isInstanceOf(Sent.class);
		assertThat(this.tickets.open(this.customer, Asking.wish("Anche"), Asking.CUSTOMER))
			.isInstanceOf(TooOften.class);
		this.clock.advance(Duration.ofMinutes(3));
		assertThat(answer(ticket, "Di nuovo")).isInstanceOf(Sent.class);
	}

	@Test
	void tooManyFilesWithinADayWait() {
		TicketId ticket = Asking.opened(this.tickets, this.customer, Asking.wish("Tante foto"));
		NewAttachment large = new NewAttachment(new FileName("a.png"), FileType.PNG, Files.png(10 << 20));
		for (int one = 0; one < 20; one++) {
			assertThat(this.tickets.answer(ticket, Asking.message("Foto", large), Asking.CUSTOMER))
				.isInstanceOf(Sent.class);
		}
		assertThat(this.tickets.answer(ticket, Asking.message("Foto", large), Asking.CUSTOMER)).isInstanceOfSatisfying(
				TooOften.class,
				(often) -> assertThat(often.retryAfter()).isBetween(Duration.ofMinutes(60), Duration.ofHours(2)));
		assertThat(answer(ticket, "Senza foto")).isInstanceOf(Sent.class);
	}

	@Test
	void ticketsArePagedLastChangedFirst() {
		List<TicketId> opened = new ArrayList<>();
		for (int one = 0; one < 5; one++) {
			opened.add(Asking.opened(this.tickets, this.customer, Asking.wish("N. " + one)));
		}
		answer(opened.getFirst(), "Ancora");
		this.tickets.close(opened.get(2));
		TicketPage first = this.lists.page(this.customer, new TicketSearch(null, null, 3));
		assertThat(first.tickets()).extracting(Ticket::id).containsExactly(opened.get(2), opened.get(0), opened.get(4));
		TicketPage second = this.lists.page(this.customer, new TicketSearch(null, first.next(), 3));
		assertThat(second.tickets()).extracting(Ticket::id).containsExactly(opened.get(3), opened.get(1));
		assertThat(second.next()).isNull();
		assertThat(mine(CaseState.CLOSED)).extracting(Ticket::id).containsExactly(opened.get(2));
	}

	@Test
	void othersTicketIsNotThere(@Autowired Customers customers) {
		TicketId ticket = Asking.opened(this.tickets, this.customer, Asking.wish("Mio"));
		TicketId others = new TicketId(Asking.aCustomer(customers), ticket.number());
		assertThat(this.tickets.find(others)).isEmpty();
		assertThat(this.tickets.before(others, Integer.MAX_VALUE, 20).messages()).isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> answer(others, "Mio?"));
		assertThat(texts(ticket)).hasSize(1);
	}

	private SendOutcome answer(TicketId ticket, String text) {
		return this.tickets.answer(ticket, Asking.message(text), Asking.CUSTOMER);
	}

	private SendOutcome reply(TicketId ticket, String text, int seen) {
		return this.tickets.reply(ticket, new StaffReply(Asking.message(text), seen), Asking.STAFF);
	}

	/** For the customer and for staff alike. */
	private void assertState(TicketId ticket, CaseState state) {
		assertThat(this.tickets.find(ticket)).get().extracting(Ticket::state).isEqualTo(state);
		assertThat(this.desk.find(ticket.number())).get().extracting(InboxItem::state).isEqualTo(state);
	}

	private List<String> texts(TicketId ticket) {
		return this.tickets.before(ticket, Integer.MAX_VALUE, 50).messages().stream().map(Message::text).toList();
	}

	private List<Ticket> mine(@Nullable CaseState state) {
		return this.lists.page(this.customer, new TicketSearch(state, null, 50)).tickets();
	}

	private static List<SendOutcome> atOnce(int times, IntFunction<SendOutcome> work) {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<SendOutcome>> running = IntStream.range(0, times)
				.mapToObj((one) -> threads.submit(() -> work.apply(one)))
				.toList();
			List<SendOutcome> outcomes = new ArrayList<>();
			for (Future<SendOutcome> one : running) {
				outcomes.add(one.get());
			}
			return outcomes;
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new AssertionError(ex);
		}
	}

}
