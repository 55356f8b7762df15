package it.creditoprepagato.backoffice;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import it.creditoprepagato.audit.AuditTrail;
import it.creditoprepagato.ledger.EntryKind;
import it.creditoprepagato.ledger.Shortage;
import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.pricing.Tier;
import it.creditoprepagato.registrar.OpenCommand;
import it.creditoprepagato.registrar.OpenCommands;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.testing.Agencies;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.SettableClock;
import it.creditoprepagato.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** Operations that wait for a registry: staff has it asked, or says how it ended. */
@DatabaseTest
class OperationPageTests {

	@Autowired
	private SettableClock clock;

	@Autowired
	private OpenCommands commands;

	@Autowired
	private AuditTrail trail;

	private Shop shop;

	private Visit staff;

	private DomainName name;

	private OpenCommand command;

	private String page;

	@BeforeEach
	void order(@Autowired Agencies agencies, @Autowired ApplicationContext context) {
		this.shop = new Shop(context, agencies.anAgency().onPlan(Tier.MEMBER, 2026));
		this.name = this.shop.holds("sospeso-", "com", 20);
		this.shop.places(this.shop.order(Shortage.NONE, List.of(this.shop.renewal(this.name))));
		this.clock.advance(Duration.ofMinutes(3));
		this.command = this.commands.since(Duration.ofMinutes(2), 10_000)
			.stream()
			.filter((open) -> open.customer().equals(this.shop.customer()))
			.findAny()
			.orElseThrow();
		this.staff = Visit.ofStaff(context);
		this.page = "/staff/operazioni/" + this.shop.customer() + "/" + this.command.id();
	}

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void openOperationIsShownAndTheRegistryAskedAtOnce() {
		assertThat(this.staff.get(this.page)).hasStatusOk().bodyText().contains(this.name.unicode(), "Rinnovo");
		assertThat(this.staff.post(this.page + "/chiedi", Map.of())).hasRedirectedUrl("/staff/operazioni")
			.flash()
			.containsEntry("flash", "backoffice.operation.told.asked");
		assertThat(this.trail.of(this.shop.customer(), 1)).extracting((act) -> act.what().action())
			.containsExactly("backoffice.operation-asked");
	}

	@Test
	void operationThatIsSaidToBeDoneTakesTheCredit() {
		String expiry = this.shop.today().plusDays(385).toString();
		resolve(Map.of("esito", "fatta", "scadenza", expiry, "motivo", "Telefonata al registro"));
		assertThat(this.shop.credit().held()).hasToString("0.00");
		assertThat(this.shop.agency().statement()).last()
			.satisfies((line) -> assertThat(line.kind()).isEqualTo(EntryKind.RENEWAL));
		assertThat(this.trail.of(this.shop.customer(), 1)).singleElement()
			.satisfies((act) -> assertThat(act.what().details().after()).contains("done", expiry, "Telefonata"));
		assertThat(this.staff.get(this.page)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void operationThatIsSaidNotToBeDoneReleasesTheCredit() {
		resolve(Map.of("esito", "non-fatta", "motivo", "Telefonata al registro"));
		assertThat(this.shop.credit().held()).hasToString("0.00");
		assertThat(this.shop.agency().statement()).last()
			.satisfies((line) -> assertThat(line.kind()).isEqualTo(EntryKind.ENTRY_TOP_UP));
	}

	@Test
	void outcomeWithoutReasonOrDateChangesNothing() {
		for (Map<String, String> form : List.of(Map.<String, String>of(), Map.of("esito", "fatta", "motivo", "x"),
				Map.of("esito", "fatta", "motivo", "x", "scadenza", "ieri"),
				Map.of("esito", "fatta", "motivo", "x", "scadenza", "2001-01-01"),
				Map.of("esito", "non-fatta", "motivo", " "), Map.of("esito", "altro", "motivo", "x"))) {
			assertThat(this.staff.post(this.page + "/risolvi", form)).hasRedirectedUrl(this.page)
				.flash()
				.containsEntry("flash", "backoffice.operation.told.incomplete");
		}
		assertThat(this.shop.credit().held().isPositive()).isTrue();
	}

	@Test
	void operationThatIsNoneIsNotFound() {
		assertThat(this.staff.get("/staff/operazioni/" + this.shop.customer() + "/" + UUID.randomUUID()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.staff.post("/staff/operazioni/lavori", Map.of("lavoro", "x", "nome", "y")))
			.hasRedirectedUrl("/staff/operazioni");
	}

	private void resolve(Map<String, String> form) {
		assertThat(this.staff.post(this.page + "/risolvi", form)).hasRedirectedUrl("/staff/operazioni")
			.flash()
			.containsEntry("flash", "backoffice.operation.told.resolved");
	}

}
