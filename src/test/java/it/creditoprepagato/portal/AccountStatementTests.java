package it.creditoprepagato.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import it.creditoprepagato.customers.BillingProfile;
import it.creditoprepagato.customers.Customers;
import it.creditoprepagato.customers.Profiles;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.LedgerHistory;
import it.creditoprepagato.ledger.Posting;
import it.creditoprepagato.ledger.StatementLine;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.IdempotencyKey;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.shared.Reference;
import it.creditoprepagato.shared.TimeOrderedId;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.Agency;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * R3: the statement of a period, read back from its PDF: what it begins with, all that
 * moved, and what is left.
 */
@DatabaseTest
class AccountStatementTests {

	private static final String PAGE = "/area-clienti/pagamenti/prepagato/transazioni";

	private static final String LAST_AUTUMN = PAGE + ".pdf?dal=2025-10-01&al=2025-11-30";

	@Autowired
	private Agencies agencies;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private LedgerHistory history;

	private Agency agency;

	@BeforeEach
	void open() {
		this.agency = this.agencies.anAgency();
		moves("2016-07-01T10:00:00Z", EntryKind.ENTRY_TOP_UP, "100.00", "CP-INGRESSO");
		moves("2025-09-30T21:59:59.999999Z", EntryKind.TOP_UP, "50.00", "CP-PRIMA");
		moves("2025-09-30T22:00:00Z", EntryKind.TOP_UP, "1234.56", "CP-DENTRO");
		moves("2025-10-10T08:30:00Z", EntryKind.RENEWAL, "7.90", "studiobianchi.it");
		moves("2025-11-30T22:59:59.999999Z", EntryKind.RENEWAL, "11.40", DomainName.parse("città.com").ascii());
		moves("2025-11-30T23:00:00Z", EntryKind.RENEWAL, "0.50", "dopo.it");
	}

	@Test
	void openingAndAllMovementsMakeTheClosing() {
		StatementDocument statement = read(LAST_AUTUMN);
		assertThat(statement.opening()).isEqualTo(Money.parse("150.00"));
		assertThat(statement.closing()).isEqualTo(Money.parse("1365.26"));
		assertThat(statement.rows()).extracting(StatementDocument.Row::number).containsExactly(3L, 4L, 5L);
		assertThat(statement.rows()).extracting(StatementDocument.Row::amount)
			.containsExactly(Money.parse("1234.56"), Money.parse("-7.90"), Money.parse("-11.40"));
		assertThat(statement.rows()).extracting(StatementDocument.Row::balance)
			.containsExactly(Money.parse("1384.56"), Money.parse("1376.66"), Money.parse("1365.26"));
		assertThat(statement.text())
			.contains("1 ott 2025, 00:00 Ricarica CP-DENTRO · Bonifico", "studiobianchi.it · 1 anno",
					"Entrate 1 1.234,56", "Uscite 2 −19,30", "Rinnovo 2 −19,30")
			.doesNotContain("CP-PRIMA", "dopo.it");
		assertThat(statement.unbroken()).contains("città.com(xn--citt-3na.com)");
	}

	@Test
	void documentSaysWhoseWhatAndWhen() {
		this.agency.onPlan(Tier.MEMBER, 2016);
		StatementDocument statement = read(LAST_AUTUMN);
		assertThat(statement.text()).contains("Agenzia Rossi S.r.l.", "Via Appia Nuova 1, 00183 Roma (RM)",
				"Partita IVA 00743110157", "Codice fiscale 00743110157",
				"Member 2016 (Codice ordine " + this.agency.plan().orderNumber().label(), "1 ott 2025 – 30 nov 2025",
				"Emesso il", "prezzi IVA esclusa", "Pagina 1 di 1");
		assertThat(statement.title()).isEqualTo("Estratto conto, Agenzia Rossi S.r.l.");
		assertThat(statement.language()).isEqualTo("it");
		assertThat(statement.isTagged()).isTrue();
	}

	@Test
	void lastHashIsTheLedgersOwn() {
		StatementLine last = this.agency.statement().get(4);
		assertThat(last.sequence()).isEqualTo(5);
		assertThat(read(LAST_AUTUMN).text()).contains("SHA-256 del movimento n. 5 dipende", last.hash());
	}

	@Test
	void everyMovementOfManyPagesIsThere() {
		for (int batch = 0; batch < 3; batch++) {
			moves("2026-01-15T10:00:00Z", EntryKind.TOP_UP, "1.00", "CP-MOLTI", 60);
		}
		StatementDocument statement = read(PAGE + ".pdf");
		List<StatementDocument.Row> rows = statement.rows();
		assertThat(rows).extracting(StatementDocument.Row::number)
			.containsExactlyElementsOf(LongStream.rangeClosed(1, 186).boxed().toList());
		Money balance = statement.opening();
		for (StatementDocument.Row row : rows) {
			balance = balance.plus(row.amount());
			assertThat(row.balance()).isEqualTo(balance);
		}
		assertThat(statement.opening()).isEqualTo(Money.ZERO);
		assertThat(statement.closing()).isEqualTo(balance).isEqualTo(this.agency.credit().balance());
		assertThat(statement.text()).contains("Fino al ", "Pagina 1 di " + statement.pages(),
				"Pagina %1$d di %1$d".formatted(statement.pages()));
		assertThat(statement.text().lines().filter((line) -> line.startsWith("N. Data Tipo Descrizione")))
			.hasSizeGreaterThanOrEqualTo(statement.pages() - 1);
	}

	@Test
	void periodWithoutMovementsEndsAsItBegan() {
		StatementDocument statement = read(PAGE + ".pdf?dal=2025-09-01&al=2025-09-29");
		assertThat(statement.opening()).isEqualTo(Money.parse("100.00")).isEqualTo(statement.closing());
		assertThat(statement.rows()).isEmpty();
		assertThat(statement.text()).contains("Nessun movimento nel periodo.",
				this.agency.statement().getFirst().hash());
	}

	@Test
	void accountThatNeverMovedHasAStatementToo() {
		StatementDocument statement = StatementDocument
			.of(Visit.of(this.agencies.anAgency(Profiles.aBusinessOfBerlin()), this.context).get(PAGE + ".pdf"));
		assertThat(statement.opening()).isEqualTo(Money.ZERO).isEqualTo(statement.closing());
		assertThat(statement.text()).contains("Müller GmbH", "Torstraße 1, 10119 Berlin, DE", "123456789")
			.doesNotContain("SHA-256", "Piano sottoscritto", "Codice fiscale");
	}

	@Test
	void filtersByKindAndTextDoNotCount() {
		assertThat(read(LAST_AUTUMN + "&tipo=RENEWAL&q=bianchi&prima=4").rows()).hasSize(3);
		assertThat(read(LAST_AUTUMN + "&tipo=BOH").rows()).hasSize(3);
	}

	@Test
	void daysToComeAreLeftOut() {
		StatementDocument statement = read(PAGE + ".pdf?dal=2025-12-01&al=2126-12-31");
		assertThat(statement.rows()).hasSize(1);
		assertThat(statement.text()).contains("1 dic 2025 – ").doesNotContain("2126");
	}

	@Test
	void englishIsWhole() {
		StatementDocument statement = read(LAST_AUTUMN + "&lang=en");
		assertThat(statement.text())
			.contains("Statement of account", "Opening balance 150.00", "In 1 1,234.56", "Closing balance 1,365.26",
					"1 Oct 2025, 00:00 Top-up CP-DENTRO · Bank", "Page 1 of 1", "prices without VAT",
					"SHA-256 hash of transaction no. 5")
			.doesNotContain("Saldo", "Movimenti");
		assertThat(statement.language()).isEqualTo("en");
	}

	@Test
	void longNamesAreBrokenAndNothingIsLost() {
		BillingProfile one = Profiles.aCompany();
		String name = "W".repeat(78) + "<&";
		this.context.getBean(Customers.class)
			.changeProfile(this.agency.id(),
					new BillingProfile(one.kind(), name, one.address(), one.numbers(), one.sdi(), one.contact()),
					Agencies.BUYER);
		String domain = "m".repeat(63) + ".international";
		moves("2026-02-01T10:00:00Z", EntryKind.RENEWAL, "7.90", domain);
		moves("2026-02-02T10:00:00Z", EntryKind.RENEWAL, "7.90", DomainName.parse("ελλάδα.com").ascii());
		moves("2026-02-02T10:00:00Z", EntryKind.RENEWAL, "7.90", DomainName.parse("例え.com").ascii());
		StatementDocument statement = read(PAGE + ".pdf?dal=2026-02-01&al=2026-02-28");
		assertThat(statement.unbroken()).contains(name, domain, "ελλάδα.com(xn--", DomainName.parse("例え.com").ascii());
		assertThat(statement.rows()).hasSize(3);
	}

	@Test
	void othersMovementsAreNeverThere() {
		Agency other = this.agencies.anAgency(Profiles.aSoleTrader()).onPlan(Tier.ELITE, 2016);
		StatementDocument statement = StatementDocument.of(Visit.of(other, this.context).get(PAGE + ".pdf"));
		assertThat(statement.rows()).hasSize(1);
		assertThat(statement.text()).contains("Mario Rossi", "Elite 2016")
			.doesNotContain("Agenzia Rossi", "CP-DENTRO", "studiobianchi", this.agency.statement().getLast().hash());
	}

	@Test
	void fileIsNamedForItsPeriod() {
		assertThat(visit().get(LAST_AUTUMN)).hasHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"estratto-conto-2025-10-01-2025-11-30.pdf\"");
		assertThat(visit().get(PAGE + ".pdf?al=2025-11-30")).hasHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"estratto-conto-2025-11-30.pdf\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			dal=ieri                     | Scrivere una data
			dal=2026-03-01&al=2026-02-01 | L’ultimo giorno precede il primo.
			dal=2126-01-01               | Il periodo non è ancora cominciato.
			""")
	void periodThatCannotBeIsTold(String query, String message) {
		assertThat(visit().get(PAGE + ".pdf?" + query)).hasStatus(422)
			.hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
			.bodyText()
			.contains(message, "aria-invalid");
	}

	@Test
	void tooLongAPeriodIsToldWithWhatToDo() {
		for (int batch = 0; batch <= AccountStatements.MOST_LINES / 100; batch++) {
			moves("2026-03-15T10:00:00Z", EntryKind.TOP_UP, "1.00", "CP-MOLTI", 100);
		}
		assertThat(visit().get(PAGE + ".pdf?dal=2026-03-01&al=2026-03-31")).hasStatus(422)
			.bodyText()
			.contains("Il periodo ha 2.100 movimenti, e un estratto conto in PDF ne contiene al massimo 2.000",
					"value=\"2026-03-01\"", PAGE + ".csv?q=&amp;tipo=&amp;dal=2026-03-01&amp;al=2026-03-31");
		assertThat(read(LAST_AUTUMN).rows()).hasSize(3);
	}

	private StatementDocument read(String address) {
		var answer = visit().get(address);
		assertThat(answer).hasStatusOk().hasHeader(HttpHeaders.CONTENT_TYPE, "application/pdf");
		return StatementDocument.of(answer);
	}

	private Visit visit() {
		return Visit.of(this.agency, this.context);
	}

	private void moves(String at, EntryKind kind, String amount, String subject) {
		moves(at, kind, amount, subject, 1);
	}

	private void moves(String at, EntryKind kind, String amount, String subject, int times) {
		Map<String, String> parameters = (kind == EntryKind.RENEWAL) ? Map.of("years", "1")
				: Map.of("method", "BANK_TRANSFER");
		List<Posting> postings = IntStream.range(0, times).mapToObj((number) -> {
			String key = TimeOrderedId.next().toString();
			return new Posting(kind, Money.parse(amount), new Reference("test", key), new IdempotencyKey("test:" + key),
					Agencies.BUYER, new Posting.Details(null, subject, parameters, null));
		}).toList();
		this.agencies.effect(this.agency.id(), () -> this.history.write(this.agency.id(), Instant.parse(at), postings));
	}

}
