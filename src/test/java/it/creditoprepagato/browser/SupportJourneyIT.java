package it.creditoprepagato.browser;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import it.creditoprepagato.testing.DemoSite;
import it.creditoprepagato.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A question with a file goes to staff and comes back answered, in a real browser. */
class SupportJourneyIT {

	private static final FilePayload LOG = new FilePayload("prova.txt", "text/plain",
			"riga uno".getBytes(StandardCharsets.UTF_8));

	private static DemoSite site;

	@BeforeAll
	static void open() {
		site = DemoSite.open();
	}

	@Test
	void ticketIsOpenedAnsweredAndClosedWithoutJavaScript() {
		Visitor customer = site.visitor(site.browser().personWithoutJavaScript()).nuova();
		customer.follows("Supporto");
		customer.follows("Nuovo ticket");
		customer.page().getByLabel("Argomento").selectOption("TECHNICAL");
		customer.page().getByLabel("Oggetto").fill("Non vedo il listino");
		customer.page().getByLabel("Messaggio").fill("Dove si trova?");
		customer.page().getByLabel("Allegati").setInputFiles(LOG);
		customer.presses("Apri il ticket");
		String number = customer.page().url().replaceFirst(".*/", "");
		Visitor staff = site.visitor(site.browser().personWithoutJavaScript()).staff();
		staff.goes("/staff/assistenza");
		staff.page().getByLabel("Numero").fill(number);
		staff.presses("Cerca");
		assertThat(staff.reads("main")).contains("Nuova Agenzia S.r.l.", "Dove si trova?");
		Download download = staff.page().waitForDownload(() -> staff.follows("prova.txt"));
		assertThat(download.suggestedFilename()).isEqualTo("prova.txt");
		staff.presses("Prendi in carico");
		staff.page().getByLabel("Messaggio").fill("In Gestione Prepagato.");
		staff.presses("Invia la risposta");
		customer.page().reload();
		assertThat(customer.reads("main")).contains("In Gestione Prepagato.", "Con risposta");
		customer.presses("Chiudi il ticket");
		assertThat(customer.reads("main")).contains("Chiuso", "Riapri il ticket");
	}

	@Test
	void fileThatIsTooLargeIsToldBeforeItIsSent() {
		Visitor customer = site.visitor().nuova();
		customer.goes("/area-clienti/supporto/nuovo");
		customer.page()
			.getByLabel("Allegati")
			.setInputFiles(new FilePayload("grande.png", "image/png", new byte[(10 << 20) + 1]));
		customer.presses("Apri il ticket");
		assertThat(customer.page().url()).endsWith("/nuovo");
		assertThat(customer.page().getByLabel("Allegati").evaluate("(files) => files.validationMessage"))
			.isEqualTo("Al massimo 5 file, ognuno di 10 MB.");
		assertThat(customer.page().getByLabel("Allegati").evaluate("(files) => files.files.length")).isEqualTo(1);
	}

}
