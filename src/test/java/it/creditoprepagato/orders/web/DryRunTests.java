package it.creditoprepagato.orders.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import it.creditoprepagato.orders.Shop;
import it.creditoprepagato.shared.DomainName;
import it.creditoprepagato.shared.Money;
import it.creditoprepagato.testing.DatabaseTest;
import it.creditoprepagato.testing.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is known before money moves is told: what stands against it, and what it loses.
 */
@DatabaseTest
class DryRunTests {

	private static final String PATH = "/domain-operations?dryRun=true";

	private static final DateTimeFormatter ITALIAN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ITALIAN);

	private Shop shop;

	private Program program;

	@BeforeEach
	void open(@Autowired ApplicationContext context) {
		this.shop = Visit.aShop(context);
		this.program = Program.of(this.shop.agency(), context);
	}

	/**
	 * As an agency on Member 2016 pays for {@code .it}: 7.90 a year, 4.61 for 7 months.
	 */
	@Test
	void dryRunOfATransferTellsWhatItLosesInEuro() {
		DomainName name = Shop.aName("perde", "it");
		assertThat(dryRun("TRANSFER", name)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"price":"7.90","availableAfter":"73.40","problems":[],"warnings":[
				 {"type":"/warnings/time-lost","worth":"4.61"}]}""");
		assertThat(dryRun("TRANSFER", name)).bodyJson()
			.extractingPath("$.warnings[0].detail")
			.asString()
			.isEqualTo("Il trasferimento fa perdere 7 mesi: la nuova scadenza sarà il %s. ".formatted(
					this.shop.today().plusYears(1).format(ITALIAN)) + "Sul listino in vigore valgono €\u00a04,61.");
		assertThat(dryRun("TRANSFER", Shop.aName("aggiunge", "com"))).bodyJson()
			.isLenientlyEqualTo("{\"problems\":[],\"warnings\":[]}");
		assertNothingDone();
	}

	@Test
	void dryRunOfATransferTellsWhatStandsAgainstIt() {
		assertThat(dryRun("TRANSFER", Shop.aName("bloccato-", "com"))).bodyJson()
			.isLenientlyEqualTo("""
					{"price":null,"warnings":[],"problems":[{"type":"/problems/not-transferable","from":"%s"}]}"""
				.formatted(this.shop.today().plusDays(60)));
		assertThat(this.program.post(PATH, """
				{"operation":"TRANSFER","domain":"%s","authCode":"sbagliato"}"""
			.formatted(Shop.aName("errato", "com")))).bodyJson().isLenientlyEqualTo("""
					{"problems":[],"warnings":[{"type":"/warnings/code-refused","worth":null}]}""");
		assertNothingDone();
	}

	@Test
	void dryRunInGraceAndInRedemptionTellsWhatTheRestoreCosts() {
		DomainName inGrace = this.shop.holds("grazia", "it", -3);
		assertThat(this.program.post(PATH, """
				{"operation":"RENEW","domain":"%s","currentExpiry":"%s"}""".formatted(inGrace,
				this.shop.today().minusDays(3))))
			.bodyJson()
			.isLenientlyEqualTo("""
					{"price":"7.90","warnings":[{"type":"/warnings/in-grace","worth":"35.00"}]}""");
		DomainName inRedemption = this.shop.holds("perso", "it", -20);
		assertThat(dryRun("RESTORE", inRedemption)).bodyJson().isLenientlyEqualTo("""
				{"warnings":[{"type":"/warnings/in-redemption","worth":"7.90"}]}""");
		assertNothingDone();
	}

	private void assertNothingDone() {
		assertThat(this.shop.credit().available()).isEqualTo(Money.parse("81.30"));
		assertThat(this.shop.credit().held()).isEqualTo(Money.ZERO);
	}

	private MvcTestResult dryRun(String operation, DomainName domain) {
		return this.program.post(PATH, """
				{"operation":"%s","domain":"%s"%s}""".formatted(operation, domain,
				operation.equals("TRANSFER") ? ",\"authCode\":\"codice-1\"" : ""));
	}

}
