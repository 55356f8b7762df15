package it.creditoprepagato.invoicing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import it.creditoprepagato.payments.Payment;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Numbers of documents: without gaps, once, in the order of days; each test in a year of
 * its own.
 */
@DatabaseTest
class NumberingTests {

	@Autowired
	private Agencies agencies;

	@Autowired
	private Numbering numbering;

	@Autowired
	private DocumentRepository documents;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SettableClock clock;

	private Agency agency;

	@BeforeEach
	void agency() {
		this.agency = this.agencies.anAgency().onPlan(Tier.MEMBER, 2026);
	}

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void settlementsAtOnceGetNumbersWithoutGaps() throws Exception {
		List<DocumentRow.Id> ids = IntStream.range(0, 32)
			.mapToObj((at) -> dueAt("2041-05-0%d".formatted(1 + at % 9)))
			.toList();
		try (ExecutorService jobs = Executors.newFixedThreadPool(32)) {
			List<Future<?>> runs = new ArrayList<>();
			ids.forEach((id) -> {
				runs.add(jobs.submit(() -> this.numbering.number(id)));
				runs.add(jobs.submit(() -> this.numbering.number(id)));
			});
			for (Future<?> run : runs) {
				run.get();
			}
		}
		List<TaxDocument.Related> issued = ids.stream()
			.map(this::issued)
			.sorted((one, other) -> Integer.compare(one.number().progressive(), other.number().progressive()))
			.toList();
		assertThat(issued).extracting((each) -> each.number().progressive())
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 32).boxed().toList());
		assertThat(issued).isSortedAccordingTo((one, other) -> one.issuedOn().compareTo(other.issuedOn()));
	}

	@Test
	void numberThatIsRolledBackIsGivenAgain() {
		DocumentRow.Id first = dueAt("2042-03-01");
		DocumentRow.Id second = dueAt("2042-03-02");
		assertThatIllegalStateException().isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.numbering.number(first);
			throw new IllegalStateException("killed");
		}));
		this.numbering.number(second);
		this.numbering.number(first);
		assertThat(issued(second)).hasToString("Related[number=FT-2042-000001, issuedOn=2042-03-02]");
		assertThat(issued(first)).hasToString("Related[number=FT-2042-000002, issuedOn=2042-03-02]");
	}

	@Test
	void yearIsThatOfItaly() {
		DocumentRow.Id lastNight = dueAt(Instant.parse("2043-12-31T22:59:59Z"));
		DocumentRow.Id newYear = dueAt(Instant.parse("2043-12-31T23:00:00Z"));
		this.numbering.number(newYear);
		this.numbering.number(lastNight);
		assertThat(issued(lastNight)).hasToString("Related[number=FT-2043-000001, issuedOn=2043-12-31]");
		assertThat(issued(newYear)).hasToString("Related[number=FT-2044-000001, issuedOn=2044-01-01]");
	}

	@Test
	void whatIsIssuedCannotBeChanged() {
		DocumentRow.Id id = dueAt("2045-01-01");
		this.numbering.number(id);
		for (String change : List.of("progressive = 7", "issued_on = '2045-01-02'",
				"year = NULL, progressive = NULL, issued_on = NULL")) {
			assertRefused("UPDATE invoicing.document SET " + change + " WHERE id = :id", id);
		}
		assertRefused("UPDATE invoicing.document SET net_cents = 1 WHERE id = :id", id);
		assertRefused("UPDATE invoicing.rendition SET buyer = '' WHERE document_id = :id", id);
		assertRefused("DELETE FROM invoicing.document WHERE id = :id", id);
		assertRefused("UPDATE invoicing.number_register SET progressive = 9 WHERE document_id = :id", id);
	}

	private void assertRefused(String statement, DocumentRow.Id id) {
		assertThatExceptionOfType(DataAccessException.class).as(statement)
			.isThrownBy(() -> this.transaction
				.executeWithoutResult((status) -> this.jdbc.sql(statement).param("id", id.id()).update()));
	}

	private DocumentRow.Id dueAt(String day) {
		return dueAt(Instant.parse(day + "T10:00:00Z"));
	}

	private DocumentRow.Id dueAt(Instant at) {
		Payment paid = this.agency.at(at, (buyer) -> {
			Payment payment = buyer.asksForCredit("10.00");
			buyer.pays(payment);
			return payment;
		});
		return this.transaction
			.execute((status) -> this.documents.findByPayment(this.agency.id().value(), paid.id()).getFirst().id());
	}

	private TaxDocument.Related issued(DocumentRow.Id id) {
		return this.transaction.execute((status) -> this.documents.findById(id).orElseThrow().issued());
	}

}
