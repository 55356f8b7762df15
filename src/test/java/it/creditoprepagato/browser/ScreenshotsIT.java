package it.creditoprepagato.browser;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import it.creditoprepagato.testing.DemoSite;
import it.creditoprepagato.testing.Visitor;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Draws the pages of the documentation anew: {@code ./mvnw verify -Pscreenshots}. Looking
 * at them is left to people.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = "write")
class ScreenshotsIT {

	private static final Path FOLDER = Path.of("src/docs/screenshots");

	private static final String AREA = "/area-clienti";

	private static final Map<String, String> OF_EVERYBODY = new LinkedHashMap<>();

	private static final Map<String, String> OF_CUSTOMERS = new LinkedHashMap<>();

	static {
		OF_EVERYBODY.put("credito-prepagato", "/credito-prepagato");
		OF_EVERYBODY.put("registrazione-domini", "/registrazione-domini?q=pizzeria-da-mario");
		OF_EVERYBODY.put("registrati", "/registrati");
		OF_CUSTOMERS.put("dashboard", AREA);
		OF_CUSTOMERS.put("domini", AREA + "/domini");
		OF_CUSTOMERS.put("dominio", AREA + "/domini/farmacia-san-marco.it");
		OF_CUSTOMERS.put("ordine", AREA + "/ordini/343280");
		OF_CUSTOMERS.put("conferma", AREA
				+ "/ordini/nuovo/riepilogo?operazione=REGISTER&nomi=nuovo-sito.it&nomi=nuovo-sito.com&nomi=occupato-nome.it");
		OF_CUSTOMERS.put("lista-pagamenti", AREA + "/pagamenti");
		OF_CUSTOMERS.put("gestione-prepagato", AREA + "/pagamenti/prepagato");
		OF_CUSTOMERS.put("previsione", AREA + "/pagamenti/prepagato/previsione");
		OF_CUSTOMERS.put("piano", AREA + "/pagamenti/prepagato/piano");
		OF_CUSTOMERS.put("transazioni", AREA + "/pagamenti/prepagato/transazioni");
		OF_CUSTOMERS.put("assistenza", AREA + "/supporto");
	}

	@ParameterizedTest
	@CsvSource({ "'', 1280, 860, LIGHT", "-scuro, 1280, 860, DARK", "-telefono, 390, 844, LIGHT" })
	void pagesAreDrawn(String suffix, int width, int height, ColorScheme scheme) {
		DemoSite site = DemoSite.open();
		BrowserContext context = site.browser().person(width, height);
		Visitor visitor = site.visitor(context);
		visitor.page()
			.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
		OF_EVERYBODY.forEach((name, path) -> draw(visitor, path, FOLDER.resolve(name + suffix + ".png")));
		visitor.agenzia();
		OF_CUSTOMERS.forEach((name, path) -> draw(visitor, path, FOLDER.resolve(name + suffix + ".png")));
		context.close();
		assertThat(FOLDER.resolve("dashboard" + suffix + ".png")).isNotEmptyFile();
	}

	private static void draw(Visitor visitor, String path, Path file) {
		visitor.goes(path);
		visitor.page().evaluate("document.fonts.ready");
		visitor.page()
			.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
	}

}
